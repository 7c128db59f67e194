import type { Role } from '../vocabulary.ts';
import { en } from './en.ts';

/** As somebody who edits a pack by hand would call what JSON can hold. */
const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group of named entries in { }',
};

/** Every sentence about what is wrong with a pack, a code, a file, a setting or a policy, in English. */
export const faults = {
  /** What a value should be, and what it is. `wanted` is one of `kinds` or `oneOf`. */
  value: {
    kinds,
    oneOf: (values: readonly string[]) =>
      values.length === 1 ? `${values[0]}` : `one of: ${values.join(', ')}`,
    quoted: (text: string) => `"${text}"`,
    empty: 'empty (null)',
    list: 'a list',
    group: 'a group in { }',
    unknownKey: (key: string) => `Forethought does not know "${key}". Check the spelling or remove it.`,
    missing: (wanted: string) => `This is missing. Add ${wanted}.`,
    wrongKind: (wanted: string, found: string) => `This should be ${wanted}, but it is ${found}.`,
    notKnown: (found: string, wanted: string) => `${found} is not known here. Use ${wanted}.`,
    tooLong: (length: number, most: number) =>
      `This is ${length} characters long. Shorten it to ${most} or fewer.`,
    tooMany: (length: number, most: number) => `This list holds ${length} entries. Keep ${most} or fewer.`,
    tooGreat: (found: string, most: number) => `This is ${found}. Use ${most} or less.`,
    noText: 'This is empty. Write something here or remove it.',
    noEntries: 'This list is empty. Add at least one entry.',
    tooSmall: (found: string, least: number) => `This is ${found}. Use ${least} or more.`,
    misfit: (found: string, rule: string) => `${found} does not fit: ${rule}.`,
  },
  /** Rules of form, to follow "does not fit:". */
  forms: {
    date: 'a date is written YYYY-MM-DD',
    roughDate: 'a date is written YYYY, YYYY-MM or YYYY-MM-DD',
    time: 'a time is written HH:MM',
    name: 'a name holds no *, ?, | or line break',
    clauseId: 'a clause id is "<school>/<clause>"',
    packId: 'a pack id is lower-case letters, digits and hyphens',
    link: 'a link starts with https:// or mailto:',
    span: 'quiet hours are written HH:MM-HH:MM',
    fingerprint: 'a fingerprint is 16 of the characters 0 to 9 and a to f',
  },
  pack: {
    newer: (version: number) =>
      `This pack was made for a newer Forethought (version ${version}); update Forethought.`,
    noSuchDate: 'There is no such date in the calendar. Check month and day.',
    lessonEnds: 'This lesson ends before it starts. Change "from" or "to".',
    holidayEnds: 'This holiday ends before it starts. Change "from" or "to".',
    needsMention: 'Only a clause with the concern "mention" can have this. Add that concern or remove this.',
    foreignId: (pack: string) => `This should start with "${pack}/", the id of the pack.`,
    twice: (id: string) => `"${id}" stands twice. Give each clause an id of its own.`,
    /** On the settings page, of one that was stored. */
    stored: (id: string, path: string, message: string) =>
      `The pack "${id}" on this device cannot be read (${path}: ${message}) ` +
      'Ask whoever gave it to you for a new one.',
  },
  file: {
    tooLong: (length: number, most: number) =>
      `This is ${length} characters long; at most ${most} are read. Check that it is the right file.`,
    notJson: 'This is not JSON. Export it again.',
    place: (line: number, column: number) => `line ${line}, column ${column}`,
  },
  json: {
    value: 'There should be a value here: a text in double quotes, a number, a list or a group.',
    key: 'There should be a name in double quotes here.',
    colon: 'There should be a colon (:) here, after the name.',
    more: 'There should be a comma here, or the closing bracket.',
    end: 'The pack is complete before this point. Remove what follows.',
    comma: (mark: string) => `There is a comma too many before this ${mark}. Remove it.`,
    quote: (mark: string) => `Use a straight double quote (") here instead of ${mark}.`,
    nothing: 'There is nothing here. Open or paste a pack.',
    cutShort: (bracket: string) => `The pack stops too soon: a closing ${bracket} is missing.`,
    overLine: 'This text runs over the end of its line. Close it with a double quote (").',
    backslash: 'A single backslash (\\) cannot stand here. Remove it or write two.',
    notClosed: 'This text is not closed. Add a double quote (") at its end.',
  },
  code: {
    newer: 'This code was made for a newer Forethought. Update Forethought and paste it again.',
    damaged: 'This code arrived whole, but was put together wrongly. Ask your school to make a new one.',
    unpacksTooLarge:
      'This code unpacks to more than a pack can hold, so it was not read. Ask your school for the pack as a file.',
    packTooLarge: 'This pack is too large for a set-up code. Give it out as a file.',
    tooLong: 'This is too long for a set-up code. Paste the code alone.',
    nothing: 'There is nothing here. Paste the set-up code from your school.',
    several: 'There is more than one code here. Paste only the one of your school.',
    changed:
      'A character of this code was changed on its way; capitals and small letters matter. ' +
      'Copy the code again from where your school published it.',
    longer: 'There is something more at the end of this code. Copy it again, up to its end and no further.',
    cut: (there: number, length: number, stop: string) => {
      const [some, all] = [there, length].map((count) => count.toLocaleString(en.language));
      const broken = stop === '' ? '' : ` It breaks off at “${stop}”.`;
      return `This code was cut: it is ${some} of ${all} characters.${broken} Copy all of it.`;
    },
    onlyStart: 'This is only the start of a code. Copy all of it.',
    noStart: 'The start of this code is missing or changed: a code begins with FT1. Copy all of it.',
    none: 'This is not a set-up code: one begins with FT1. Copy it from where your school published it.',
  },
  backup: {
    newer: 'This file was made by a newer Forethought. Update Forethought, then import it again.',
    foreign: 'This is not a file of Forethought’s settings. Choose the one that Forethought exported.',
    noGroup: 'This should be a group of settings in { }.',
    noSuchSetting: 'Forethought has no such setting. Remove it from the file.',
    noList: 'This should be a list of packs in [ ].',
  },
  /** For a school's administrator. */
  policy: {
    value: (path: string, fault: string) => `The policy value "${path}": ${fault}`,
    noSchool: 'The policy value "school" is missing. Add a pack\'s id, a whole pack or a set-up code.',
    unknownPack: (text: string, known: readonly string[]) =>
      `no pack is called "${text}". Known here: ${known.join(', ')}.`,
    unreadablePack: (path: string, message: string) => `the pack could not be read (${path}: ${message})`,
    noRole: (roles: readonly Role[]) =>
      `The policy value "role" is missing. Use one of: ${roles.join(', ')}.`,
    twoSchools: 'The policy values "school" and "pack" are two schools. "pack" counts; remove one of them.',
    complaintsAlone: 'The policy value "complaints" counts only beside "school" or "pack". Add one of them.',
    noTime: 'These quiet hours end as they begin. Change one of the two times.',
    neverLocked: (what: string, role: Role) =>
      `The policy value "mayNot": "${what}" can never be taken from ${en.role[role]}. Remove it.`,
    complaintsPage: "The school's complaints page",
    complaintsMail: 'Write to the school',
  },
};
