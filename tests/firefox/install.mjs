import { downloads } from './places.mjs';

/** @typedef {[string, ...string[]]} Command */

/**
 * Ways to install a Firefox on this machine, to be tried in this order.
 *
 * @param {import('../browser/search.mjs').Machine} machine
 * @returns {{ what: string, steps: Command[] }[]}
 */
export function installers(machine) {
  const debian = machine.platform === 'linux' && machine.root && machine.exists('/usr/bin/apt-get');
  /** @type {Command} */
  const download = [
    'npx',
    '--yes',
    '@puppeteer/browsers',
    'install',
    'firefox@esr',
    '--path',
    downloads(machine),
  ];
  const downloaded = "Mozilla's own download, into Puppeteer's folder of browsers";
  if (!debian) return [{ what: downloaded, steps: [download] }];
  return [
    {
      what: 'the package "firefox-esr" of this system',
      steps: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', 'firefox-esr'],
      ],
    },
    // The download alone lacks the system libraries that it needs; only root can add them.
    { what: downloaded, steps: [['npx', '--yes', 'playwright', 'install-deps', 'firefox'], download] },
  ];
}
