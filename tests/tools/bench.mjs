// npm run bench: plain Node 20 until everything is installed; builds the extension where there is no build.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, NODE, ROOT } from './install.mjs';

ensureInstalled();
const { findChromium } = await import('../browser/find.mjs');

try {
  const chromium = await findChromium({ log: (line) => console.error(line) });
  if (!existsSync(join(ROOT, '.output/chrome-mv3/manifest.json'))) build();
  const { status } = spawnSync(NODE, [join(ROOT, 'tests/bench/main.ts'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
  process.exit(status ?? 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function build() {
  console.error('Building the extension…');
  const windows = process.platform === 'win32';
  const { status } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['run', '--silent', 'build', '--', '--level', 'warn'],
    { cwd: ROOT, stdio: ['ignore', 2, 2], shell: windows },
  );
  if (status !== 0) throw new Error('The build failed; its output above says why.');
}
