import type { Clause } from '../schema.ts';
import * as letters from './letters.ts';

/** What a clause says of itself in words from a list; the rest of it is prose. */
export type Choices = Omit<Clause, 'id' | 'section' | 'text' | 'plain'>;

type Letters = Readonly<Record<string, string>>;

/** A clause's choices as "sr.sp.aA": single words first, then roles, concerns, surfaces, mentions, sites. */
export function writeMarks(choices: Choices): string {
  const { wording, kind, strength, mention, when, roles, concerns, surfaces, mentions, sites, ...rest } =
    choices;
  // Fails to compile once the schema has a field that a code would lose.
  rest satisfies Record<string, never>;
  const single =
    letters.WORDING_LETTERS[wording] +
    letters.KIND_LETTERS[kind] +
    (strength ? letters.STRENGTH_LETTERS[strength] : '') +
    (mention ? letters.MENTION_LEVEL_LETTERS[mention] : '') +
    (when ? letters.WHEN_LETTERS[when] : '');
  const lists = [
    single,
    many(letters.ROLE_LETTERS, roles),
    many(letters.CONCERN_LETTERS, concerns),
    many(letters.SURFACE_LETTERS, surfaces ?? []),
    many(letters.MENTION_LETTERS, mentions ?? []),
    // In full: adding a site should not need a letter as well.
    (sites ?? []).join(','),
  ];
  return lists.join('.').replace(/\.+$/, '');
}

/** The choices behind `marks`. A letter that is not known stays as it is, for the schema to complain of. */
export function readMarks(marks: string): Record<keyof Choices, unknown> {
  const [single = '', roles = '', concerns = '', surfaces = '', mentions = '', sites = ''] = marks.split('.');
  return {
    wording: oneOf(letters.WORDING_LETTERS, single),
    roles: listOf(letters.ROLE_LETTERS, roles),
    concerns: listOf(letters.CONCERN_LETTERS, concerns),
    kind: oneOf(letters.KIND_LETTERS, single),
    strength: oneOf(letters.STRENGTH_LETTERS, single),
    surfaces: surfaces ? listOf(letters.SURFACE_LETTERS, surfaces) : undefined,
    sites: sites ? sites.split(',') : undefined,
    mentions: mentions ? listOf(letters.MENTION_LETTERS, mentions) : undefined,
    mention: oneOf(letters.MENTION_LEVEL_LETTERS, single),
    when: oneOf(letters.WHEN_LETTERS, single),
  };
}

function many<Word extends string>(table: Readonly<Record<Word, string>>, words: readonly Word[]): string {
  return words.map((word) => table[word]).join('');
}

function listOf(table: Letters, marks: string): string[] {
  const words = new Map(Object.entries(table).map(([word, letter]) => [letter, word]));
  return [...marks].map((letter) => words.get(letter) ?? letter);
}

function oneOf(table: Letters, marks: string): string | undefined {
  return Object.keys(table).find((word) => marks.includes(table[word] as string));
}
