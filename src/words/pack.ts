import type { Role } from '../vocabulary.ts';
import { en } from './en.ts';

/** Every sentence about adding a school's pack and about what is in one, in English. */
export const pack = {
  add: {
    title: 'I have a set-up code or a pack file',
    lead: 'Schools print the code in a newsletter or send the file. You see what is in it before anything changes.',
    code: 'Set-up code',
    codeHint: 'Paste all of it. It begins with FT, and line breaks do no harm.',
    check: 'Check the code',
    file: 'Or open a pack file',
    fileHint: 'A file that ends in .json. You can also drop it here.',
    noCode: 'There is no code in the box yet. Paste it there first.',
    reading: 'Reading…',
    tooLarge: (megabytes: number) =>
      `This file is larger than any pack (over ${megabytes} MB), so it was not read. Check that it is the right one.`,
    unreadable: 'The browser could not open this file. Save a copy on this computer and open that.',
    found: (school: string) => `This is a pack for ${school}. Look at what is in it below, then choose.`,
    faults: {
      code: 'This code could not be used. Nothing on this device was changed.',
      file: (name: string) => `“${name}” could not be used. Nothing on this device was changed.`,
    },
    moreFaults: (count: number) => `And ${count} more of the kind.`,
    use: 'Use this pack',
    leave: 'Leave it',
    left: 'Left as it was: nothing was changed.',
    added: (school: string) => `Added: ${school}.`,
    notSaved: (reason: string) =>
      `Could not keep the pack: ${reason}. Nothing was changed; please try again.`,
  },
  facts: {
    title: (school: string) => `What is in it: ${school}`,
    maker: 'Made by',
    official: (maker: string, date: string) =>
      `${maker}, ${date}. It says that it comes from the school. Forethought cannot check that, so use it only if ` +
      'the school gave it to you.',
    unofficial: (maker: string, date: string) =>
      `${maker}, ${date}. Unofficial: the school has neither supplied nor checked it.`,
    policy: 'Policy',
    undated: (title: string) => `${title} (it gives no date)`,
    dated: (title: string, date: string) => `${title}, ${date}`,
    review: 'Review',
    policyReview: (date: string) => `The policy's review date: ${date}.`,
    noPolicyReview: 'The policy gives no date for its review.',
    copyReview: (date: string) => `This copy is to be checked again by ${date}.`,
    overdue: 'Overdue',
    clauses: 'Rules',
    total: (count: number) => (count === 1 ? '1 clause in all' : `${count} clauses in all`),
    count: (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
    forRole: (role: Role, rules: string) => `${en.role[role]}: ${rules}`,
    noneFor: (roles: string) => `No rules for ${roles}; only help is shown to them.`,
    links: 'Links lead to',
    page: (label: string, host: string) => `“${label}” opens the page ${host}`,
    email: (label: string, addresses: string) => `“${label}” writes an e-mail to ${addresses}`,
    replaces: 'Takes the place of',
    replacesPack: (school: string, maker: string, date: string) =>
      `The pack for ${school} that is on this device (${maker}, ${date}).`,
  },
  /** Directly under a role. */
  noRules: (role: Role) => `This policy has no rules for ${en.role[role]}; only help is shown.`,
  sample: 'Unofficial sample',
  unofficial: 'Unofficial copy',
  fromSchool: 'From the school',
  overdue: 'Review overdue',
  language: en.language,
};
