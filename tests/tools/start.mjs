// npm start: a real Chromium with the extension set up for a sample school and the replica sites in its tabs.
// Without a display (or with --tour) the same runs headless as a tour. Plain Node 20 until everything is installed.
import { spawnSync } from 'node:child_process';
import { buildExtension } from './build.mjs';
import { ensureInstalled, NODE, ROOT } from './install.mjs';

ensureInstalled();
const { findChromium } = await import('../browser/find.mjs');

const tour = process.argv.includes('--tour') || !hasDisplay();
try {
  const chromium = await findChromium({ log: (line) => console.log(line) });
  console.log(`Browser: ${chromium}`);
  buildExtension();
  if (tour && !process.argv.includes('--tour'))
    console.log('There is no display here, so this runs as a tour without one.');
  const file = tour ? 'tests/tools/tour.ts' : 'tests/tools/open.ts';
  const { status } = spawnSync(NODE, [file, ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
  process.exit(status ?? 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Windows and macOS always have one; elsewhere a session says where it is. */
function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
