import type { Part } from './shape.ts';

export const trust: readonly Part[] = [
  {
    id: 'trust',
    title: 'A trust with fifty schools',
    pieces: [
      {
        text: 'One policy for each organisational unit: the extension is installed at the top, for all; school and role are set below, where they differ. Values are not merged: a unit that has some of its own gets nothing from the unit above, so each has all it needs.',
      },
      {
        text: 'Each school has its own pack, a JSON file in a folder packs. In a copy of Forethought’s source (README, For developers) these commands make a set-up code of each, on Linux, a Mac, or in Git Bash on Windows:',
      },
      { block: 'trust-codes', title: 'Commands: a set-up code for each pack' },
      {
        text: 'Then a table of all units in a file units.json. The school is the name of a file in codes, or the id of a pack that comes with Forethought; whatever else differs stands beside it:',
      },
      { block: 'trust-units', title: 'Table of organisational units, units.json' },
      {
        text: 'These write a file for each row, to paste into Policy for extensions of that unit:',
      },
      { block: 'trust-policies', title: 'Commands: a policy for each unit' },
      {
        text: 'A code is 600 to 5,000 letters and digits, so fifty of them are far from any limit. When a school changes its policy, make its pack and code anew and paste that one. Staff who work at several schools belong to one unit: let them add the others by leaving school to them (mayChange), or set their main one.',
      },
    ],
  },
];
