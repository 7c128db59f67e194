/**
 * Ways to install a Chromium on this machine, the one that changes least first.
 *
 * @param {import('./find.mjs').Machine} machine
 * @returns {{ what: string, steps: [string, ...string[]][] }[]}
 */
export function installers({ platform, root, exists }) {
  const playwright = {
    what: "Playwright's own download, into its folder of browsers",
    steps: [/** @type {[string, ...string[]]} */ (['npx', 'playwright', 'install', 'chromium'])],
  };
  if (platform !== 'linux' || !root || !exists('/usr/bin/apt-get')) return [playwright];
  return [
    playwright,
    {
      what: 'the package "chromium" of this system',
      steps: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', 'chromium'],
      ],
    },
  ];
}
