// Plain Node 20 without dependencies: this runs before anything is installed.
import { installers } from './install.mjs';
import { installedPaths, playwrightPaths } from './places.mjs';
import { findBrowser } from './search.mjs';

/** @type {import('./search.mjs').Wanted} */
const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  places: (machine) => [...installedPaths(machine), ...playwrightPaths(machine)],
  installers,
  note: 'No Chromium here yet. (Google Chrome and Edge no longer load an extension from the command line.)',
  advice: (platform) => {
    const how =
      { darwin: '"brew install --cask chromium"', win32: '"winget install Hibbiki.Chromium"' }[
        `${platform}`
      ] ?? 'your package manager (on Debian "sudo apt-get install chromium")';
    return `${how} or "npx playwright install chromium"`;
  },
};

/**
 * The path of a Chromium that takes `--load-extension`: the one in CHROMIUM_PATH, one that is
 * installed, Playwright's own, or one that it installs.
 *
 * @param {{ log?: (line: string) => void, machine?: import('./search.mjs').Machine }} [options]
 * @returns {Promise<string>}
 * @throws where there is none and none could be installed; the message says what to install
 */
export const findChromium = (options) => findBrowser(CHROMIUM, options);
