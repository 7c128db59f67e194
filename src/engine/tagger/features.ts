import { ADULT_NAMES, CHILD_NAMES, WORD_NAMES } from '../mentions/data/given-names.ts';
import { bare } from '../mentions/look.ts';
import { type Roster, rosterOf, TITLES } from '../mentions/roster.ts';
import { strongAt } from '../mentions/school-match.ts';
import { namesOf, type SchoolNames } from '../mentions/school-names.ts';
import type { Setting } from '../mentions/setting.ts';
import { wordsOf } from '../mentions/words.ts';
import { hashOf } from '../model/hash.ts';
import type { Anchor, Sentence, Token } from '../scene.ts';
import type { Draft, Mention, School } from '../types.ts';

/** What is known around the sentences of one draft. */
export interface Situation {
  draft: Draft;
  names: SchoolNames;
  roster: Roster;
  /** The anchor as the recognisers alone see it. */
  anchor: Anchor;
  /** What the recognisers found. */
  ruled: readonly Mention[];
  /** What the draft is about beside names, in a word or two: where it is set, what carries it elsewhere. */
  talk: string;
}

export function situationOf(
  draft: Draft,
  school: School,
  setting: Setting,
  anchor: Anchor,
  ruled: readonly Mention[],
): Situation {
  const life = setting.life.length > 0 ? 'life' : '';
  const away = setting.elsewhere ?? setting.topics[0] ?? (setting.otherSchool ? 'another school' : '');
  const talk = `${setting.group ?? ''} ${setting.reply ? 'reply' : ''} ${life} ${away}`;
  return { draft, names: namesOf(school), roster: rosterOf(draft, school), anchor, ruled, talk };
}

/** A token as the tagger sees it. */
export interface Seen {
  word: string;
  shape: string;
  /** What lists know of it, and what the recognisers made of it. */
  flags: string;
  ruled: string;
  by: string;
}

const CAPITAL = /^\p{Lu}[\p{L}'’-]*$/u;

function shapeOf({ text, kind }: Token): string {
  if (!CAPITAL.test(text)) return kind === 'word' ? 'l' : kind;
  return text.length > 1 && text === text.toUpperCase() ? 'A' : 'C';
}

/** The sentence's tokens with what is known of each. */
export function seen(sentence: Sentence, { names, roster, ruled }: Situation): Seen[] {
  const words = wordsOf(sentence);
  const ofSchool = new Set<Token>();
  words.keys.forEach((_key, at) => {
    const hit = strongAt(words, at, names);
    for (const token of words.tokens.slice(at, at + (hit?.length ?? 0))) ofSchool.add(token);
  });
  const places = placeWords(names);
  return sentence.tokens.map((token) => {
    const word = bare(token.folded);
    const mention = ruled.find((one) => token.start >= one.start && token.end <= one.end + 2);
    const flags =
      (roster.staffFirst.has(word) ? 'f' : '') +
      (roster.staffSurname.has(word) ? 's' : '') +
      (roster.pupilFirst.has(word) ? 'p' : '') +
      (roster.pupilSurname.has(word) ? 'q' : '') +
      (roster.family.has(word) ? 'o' : '') +
      (CHILD_NAMES.has(word) ? 'c' : '') +
      (ADULT_NAMES.has(word) ? 'a' : '') +
      (WORD_NAMES.has(word) ? 'w' : '') +
      (TITLES.has(word) ? 't' : '') +
      (ofSchool.has(token) ? 'S' : '') +
      (places.has(word) ? 'l' : '');
    return {
      word: token.folded,
      shape: shapeOf(token),
      flags,
      ruled: mention?.kind ?? '',
      by: mention?.by ?? '',
    };
  });
}

const placesRead = new WeakMap<SchoolNames, ReadonlySet<string>>();

function placeWords(names: SchoolNames): ReadonlySet<string> {
  const known = placesRead.get(names);
  if (known !== undefined) return known;
  const made = new Set(names.weak.flat());
  placesRead.set(names, made);
  return made;
}

const EDGE: Seen = { word: '#', shape: '#', flags: '', ruled: '', by: '' };

/**
 * The features of the token at a place, as hashes: the word and those around it, how it is written, what lists and
 * recognisers know of it, who writes. `before` is the tag of the token before it ('' for none).
 */
export function featuresAt(
  tokens: readonly Seen[],
  at: number,
  before: string,
  { draft, anchor, talk }: Situation,
): number[] {
  const near = (by: number): Seen => tokens[at + by] ?? EDGE;
  const [here, last, next, older, later] = [near(0), near(-1), near(1), near(-2), near(2)];
  const known = `${here.shape}${here.flags}`;
  const { role } = draft;
  return [
    `w${here.word}`,
    `h${here.shape}${at === 0 ? 0 : ''}`,
    `f${here.flags}`,
    `r${here.ruled}`,
    `b${here.by}`,
    `lr${last.ruled}|${here.ruled}`,
    `nr${next.ruled}|${here.ruled}`,
    `l${last.word}`,
    `n${next.word}`,
    `o${older.word}`,
    `v${later.word}`,
    `lw${last.word} ${here.word}`,
    `wn${here.word} ${next.word}`,
    `hh${last.shape}${here.shape}${next.shape}`,
    `c${here.ruled}${role}${anchor}`,
    `hc${known}${role}${anchor}`,
    `k${known}|${talk}`,
    `kr${here.ruled}|${talk}`,
    `lf${last.flags}|${here.shape}`,
    `nf${next.flags}|${here.shape}`,
    `lh${last.word}|${known}`,
    `nh${next.word}|${known}`,
    `ln${last.word}_${next.word}`,
    `e${here.word.slice(-3)}`,
    `t${before}`,
    `tw${before}${here.word}`,
    `th${before}${here.shape}`,
    `ol${older.word} ${last.word}`,
    `nv${next.word} ${later.word}`,
    `rw${role}${here.word}`,
    `3${near(-3).word}`,
    `4${near(3).word}`,
  ].map((name) => hashOf(`tag ${name}`));
}
