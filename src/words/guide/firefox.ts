import type { Part } from './shape.ts';

export const firefox: readonly Part[] = [
  {
    id: 'firefox',
    title: 'Firefox',
    pieces: [
      {
        text: 'policies.json works on every system: in the folder distribution beside the program (on a Mac in Firefox.app/Contents/Resources/distribution), or on Linux in /etc/firefox/policies. Until Forethought is published there, install_url has to lead to a package that Mozilla has signed.',
      },
      { block: 'firefox-json', title: 'policies.json for Firefox' },
      { text: 'On a Mac, by device management:' },
      { block: 'firefox-mac', title: 'Configuration profile for Firefox' },
      {
        text: 'On Windows, in the registry. The values are one JSON text, named by the id; so they can be set by a script or by Group Policy preferences, and need no template.',
      },
      { block: 'firefox-registry', title: 'Registry file for Firefox' },
      { text: 'Firefox reads its policies when it starts: a change counts after the next start.' },
    ],
  },
];
