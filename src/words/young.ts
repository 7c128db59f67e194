import { en } from './en.ts';

/** What a child reads on a site that is for older people, in English: short, kind, and no telling off. */
export const young = {
  title: (site: string, age: number) => `${site} is for people aged ${age} and over`,
  /** Where the school asks for more years than the site does. */
  titleOfSchool: (site: string, age: number) =>
    `Your school’s rules say that sites like ${site} are for people aged ${age} and over`,
  why: (age: number) => `Forethought’s settings say that you are ${age}.`,
  /** After that, where the site is off because of it. */
  off: (site: string) => `So it is off for ${site}. After this, only help comes up there.`,
  help: 'You are not in trouble. If something online worries you, you can get help.',
  trusted: en.help.trusted,
  childline: en.help.childline,
};
