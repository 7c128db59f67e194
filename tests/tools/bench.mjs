// npm run bench: plain Node 20 until everything is installed. The engine by itself, the page, or the page's memory.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildExtension } from './build.mjs';
import { ensureInstalled, NODE, ROOT } from './install.mjs';

ensureInstalled();
const [what, ...rest] = process.argv.slice(2);

/** @returns the exit status of a TypeScript program of the bench */
function run(file, args, env = {}) {
  const { status } = spawnSync(NODE, [...args, join(ROOT, file), ...rest], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

async function inBrowsers(file) {
  const { findChromium } = await import('../browser/find.mjs');
  const chromium = await findChromium({ log: (line) => console.error(line) });
  // A run that measures another build than ours (--extension) builds nothing.
  if (!rest.includes('--extension')) buildExtension();
  return run(file, [], { CHROMIUM_PATH: chromium });
}

try {
  if (what === 'page' || what === 'memory') process.exit(await inBrowsers(`tests/bench/${what}/main.ts`));
  if (what === undefined) process.exit(run('tests/bench/engine/main.ts', ['--expose-gc']));
  console.error(`npm run bench            what judging a draft costs, beside other readers of text
npm run bench -- page    what a keystroke costs the page, with the extension and without (--help for its options)
npm run bench -- memory  what a page holds after 1,000 openings of a composer, with the extension and without`);
  process.exit(what === '--help' ? 0 : 2);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
