// npm run bench: plain Node 20 until everything is installed; builds what it measures.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildExtension } from './build.mjs';
import { ensureInstalled, NODE, ROOT } from './install.mjs';

ensureInstalled();
const { findChromium } = await import('../browser/find.mjs');

try {
  const chromium = await findChromium({ log: (line) => console.error(line) });
  // A run that measures another build than ours (--extension) builds nothing.
  if (!process.argv.includes('--extension')) buildExtension();
  const { status } = spawnSync(NODE, [join(ROOT, 'tests/bench/main.ts'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
  process.exit(status ?? 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
