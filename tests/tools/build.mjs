import { spawnSync } from 'node:child_process';
import { ROOT } from './install.mjs';

/**
 * Builds the extension as it ships. Speaks on standard error; throws where the build fails.
 * @param {string} script of package.json: `build` for Chromium, `build:firefox`
 */
export function buildExtension(script = 'build') {
  console.error('Building the extension…');
  const windows = process.platform === 'win32';
  const { status } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['run', '--silent', script, '--', '--level', 'warn'],
    {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      shell: windows,
    },
  );
  if (status !== 0) throw new Error('The build failed; its output above says why.');
}
