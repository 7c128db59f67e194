// Plain Node 20 without dependencies: this runs before anything is installed.
import { findBrowser } from '../browser/search.mjs';
import { installers } from './install.mjs';
import { downloadedPaths, installedPaths } from './places.mjs';

/** @type {import('../browser/search.mjs').Wanted} */
const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  places: (machine) => [...installedPaths(machine), ...downloadedPaths(machine)],
  installers,
  note: 'No Firefox here yet.',
  advice: (platform) => {
    const how =
      { darwin: '"brew install --cask firefox"', win32: '"winget install Mozilla.Firefox"' }[`${platform}`] ??
      'your package manager (on Debian "sudo apt-get install firefox-esr")';
    return `${how} or from https://www.mozilla.org/firefox`;
  },
};

/**
 * The path of a Firefox: the one in FIREFOX_PATH, one that is installed, one that was downloaded for
 * tests, or one that it installs.
 *
 * @param {{ log?: (line: string) => void, machine?: import('../browser/search.mjs').Machine }} [options]
 * @returns {Promise<string>}
 * @throws where there is none and none could be installed; the message says what to install
 */
export const findFirefox = (options) => findBrowser(FIREFOX, options);
