// What npm start and npm run managed have in common: everything is installed, a browser found and the extension built;
// then a file shows it, without a display (or with --tour) another one. Plain Node 20 until everything is installed.
import { spawnSync } from 'node:child_process';
import { buildExtension } from './build.mjs';
import { ensureInstalled, NODE, ROOT } from './install.mjs';

/** Runs `open` where there is a display to show a browser on, else `tour` with `--tour`; ends this process with it. */
export async function show({ open, tour }) {
  ensureInstalled();
  const { findChromium } = await import('../browser/find.mjs');
  const isAsked = process.argv.includes('--tour');
  const isTour = isAsked || !hasDisplay();
  try {
    const chromium = await findChromium({ log: (line) => console.log(line) });
    console.log(`Browser: ${chromium}`);
    buildExtension();
    if (isTour && !isAsked) console.log('There is no display here, so this runs as a tour without one.');
    const given = process.argv.slice(2);
    const words = isTour && !isAsked ? [...given, '--tour'] : given;
    const { status } = spawnSync(NODE, [isTour ? tour : open, ...words], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM_PATH: chromium },
    });
    process.exit(status ?? 1);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Windows and macOS always have one; elsewhere a session says where it is. */
function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
