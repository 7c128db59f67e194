/** @typedef {[string, ...string[]]} Command */

/**
 * Ways to install a Chromium on this machine, to be tried in this order.
 *
 * @param {import('./search.mjs').Machine} machine
 * @returns {{ what: string, steps: Command[] }[]}
 */
export function installers({ platform, root, exists }) {
  const debian = platform === 'linux' && root && exists('/usr/bin/apt-get');
  // The download alone lacks the system libraries that it needs; only root can add them.
  const libraries = debian ? ['--with-deps'] : [];
  const download = {
    what: "Playwright's own download, into its folder of browsers",
    steps: [/** @type {Command} */ (['npx', '--yes', 'playwright', 'install', ...libraries, 'chromium'])],
  };
  if (!debian) return [download];
  return [
    download,
    {
      what: 'the package "chromium" of this system',
      steps: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', 'chromium'],
      ],
    },
  ];
}
