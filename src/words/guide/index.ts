import { check } from './check.ts';
import { chromium } from './chromium.ts';
import { data } from './data.ts';
import { firefox } from './firefox.ts';
import type { Kept, Part } from './shape.ts';
import { start } from './start.ts';
import { trust } from './trust.ts';

/** The guide for administrators, in English, part by part; blocks to copy are made in `src/guide`. */
export const guide = {
  title: 'Forethought for administrators',
  lead: 'How to install it for a school or a trust, what to set, how to see that it works, and what to write down about it.',
  contents: 'On this page',
  values: {
    id: 'values',
    title: 'What you can set',
    lead: 'The same names everywhere. Each value counts by itself; what is not understood is passed over, and listed with the reason on Forethought’s settings page.',
  },
  own: (id: string) => `The copy you are looking at has the id ${id}.`,
  copy: 'Copy',
  save: 'Save as a file',
  labelled: (act: string, title: string) => `${act}: ${title}`,
  copied: 'Copied',
  notCopied: 'Could not be copied: please mark the text and copy it by hand.',
  saved: (file: string) => `Saved as ${file}`,
  standard: 'Standard',
  how: 'How far, and by what',
  kept: {
    yes: 'Kept',
    partly: 'Kept in part',
    'not ours': 'Does not apply',
  } satisfies Record<Kept, string>,
};

/** The parts before the list of values, and those after it. */
export const PARTS: { before: readonly Part[]; after: readonly Part[] } = {
  before: start,
  after: [...chromium, ...firefox, ...trust, ...check, ...data],
};
