import { RELATIONS } from '../mentions/data/child-name-words.ts';
import { isOfElsewhere } from '../mentions/of-elsewhere.ts';
import { TITLES } from '../mentions/roster.ts';
import type { Seen } from './features.ts';
import type { Tag } from './tags.ts';

/** The last token of the mention that begins at a place: the run of its tag, over the stop of a title ("Mrs. Carr"). */
export function mentionEnd(tokens: readonly Seen[], tags: readonly Tag[], first: number): number {
  let last = first;
  for (let at = first + 1; at < tags.length; at += 1) {
    if (tags[at] === tags[first]) last = at;
    else if (tokens[at]?.folded !== '.' || !TITLES.has(tokens[at - 1]?.folded ?? '')) break;
  }
  return last;
}

/** Of what a "Year 4" is one of many, and no class. */
const SPELLS = /^(?:this|my|our|waiting|trying|living)$/;

/** Whether the mention that begins at a place counts the years of something: "Year 4 of this kitchen extension". */
export const isSpell = (tokens: readonly Seen[], first: number): boolean =>
  tokens[first + 2]?.folded === 'of' && SPELLS.test(tokens[first + 3]?.folded ?? '');

/** Whether the mention that begins at a place is one of the writer's own: "my nephew Otis". */
export function isKin(tokens: readonly Seen[], first: number): boolean {
  return (
    /^(?:my|our)$/.test(tokens[first - 2]?.folded ?? '') && RELATIONS.has(tokens[first - 1]?.folded ?? '')
  );
}

/** So many tokens before and after a name are looked at. */
const NEAR = 5;

/** Whether the mention of these tokens is a titled name of somebody of another place: "Mr Kumar at the garage". */
export function isAway(tokens: readonly Seen[], first: number, last: number): boolean {
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ folded }) => folded)
      .join(' ');
  return (
    TITLES.has(tokens[first]?.folded ?? '') &&
    isOfElsewhere(words(first - NEAR, first), words(last + 1, last + 1 + NEAR))
  );
}
