import { ADULT_NAMES, CHILD_NAMES, WORD_NAMES } from '../mentions/data/given-names.ts';
import { bare, isCapital } from '../mentions/look.ts';
import { type Roster, rosterOf, TITLES } from '../mentions/roster.ts';
import { strongAt } from '../mentions/school-match.ts';
import { namesOf, SCHOOL_WORDS, type SchoolNames } from '../mentions/school-names.ts';
import type { Setting } from '../mentions/setting.ts';
import { wordsOf } from '../mentions/words.ts';
import { codeOf, combine } from '../model/hash.ts';
import type { Anchor, Sentence, Token } from '../scene.ts';
import { numberOf } from '../text/recall.ts';
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
  /** All of this but what was found, in one key. */
  key: string;
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
  const roster = rosterOf(draft, school);
  const key = `${numberOf(school)} ${draft.role} ${anchor} ${talk} ${numberOf(roster)}`;
  return { draft, names: namesOf(school), roster, anchor, ruled, talk, key };
}

/** A token as the tagger sees it: texts as codes, for they are compared and never read. */
export interface Seen {
  /** The word itself, for what ends a mention. */
  folded: string;
  isMark: boolean;
  /** Written with a capital, and no word of the writer's school or of schools at large: somebody else's name. */
  isForeign: boolean;
  word: number;
  shape: number;
  /** What lists know of it, and how it is written. */
  flags: number;
  known: number;
  /** What the recognisers made of it: the kind, and which of them. */
  ruled: number;
  by: number;
  /** Why, for explaining; '' where no recogniser spoke. */
  because: string;
  ending: number;
}

/** Small words that open a sentence. */
const SMALL = /^(?:the|our|this|that|my|a|your|their|dear|so|and|but|well|only|even)$/;

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
    const mention = ruled.find((one) => token.start >= one.start && token.start < one.end);
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
    const made = seenAs(token.folded, shapeOf(token), flags, mention?.kind ?? '', mention?.by ?? '');
    made.isForeign =
      isCapital(token) &&
      !ofSchool.has(token) &&
      !places.has(word) &&
      !SCHOOL_WORDS.has(word) &&
      !SMALL.test(word);
    return made;
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

function seenAs(folded: string, shape: string, flags: string, ruled: string, because: string): Seen {
  return {
    folded,
    isMark: shape === 'mark',
    isForeign: false,
    word: codeOf(folded),
    shape: codeOf(shape),
    flags: codeOf(flags),
    known: codeOf(`${shape} ${flags}`),
    ruled: codeOf(ruled),
    by: codeOf(because),
    because,
    ending: codeOf(folded.slice(-3)),
  };
}

const EDGE = seenAs('#', '#', '', '', '');

/** The codes of what stands around all tokens of a draft alike. */
export interface Codes {
  role: number;
  anchored: number;
  talk: number;
}

/** The codes of a situation, made once for a draft. */
export const codesOf = ({ draft, anchor, talk }: Situation): Codes => ({
  role: codeOf(draft.role),
  anchored: codeOf(`${draft.role} ${anchor}`),
  talk: codeOf(talk),
});

/**
 * The features of the token at a place, as hashes: the word and those around it, how it is written, what lists and
 * recognisers know of it, who writes. `before` is the code of the tag of the token before it. The numbers in front
 * only tell the kinds of feature apart.
 */
export function featuresAt(
  tokens: readonly Seen[],
  at: number,
  before: number,
  { role, anchored, talk }: Codes,
): number[] {
  const here = tokens[at] ?? EDGE;
  const last = tokens[at - 1] ?? EDGE;
  const next = tokens[at + 1] ?? EDGE;
  const older = tokens[at - 2] ?? EDGE;
  const later = tokens[at + 2] ?? EDGE;
  return [
    combine(1, here.word),
    combine(2, here.shape, at === 0 ? 1 : 0),
    combine(3, here.flags),
    combine(4, here.ruled),
    combine(5, here.by),
    combine(6, last.ruled, here.ruled),
    combine(7, next.ruled, here.ruled),
    combine(8, last.word),
    combine(9, next.word),
    combine(10, older.word),
    combine(11, later.word),
    combine(12, last.word, here.word),
    combine(13, here.word, next.word),
    combine(14, last.shape, here.shape, next.shape),
    combine(15, here.ruled, anchored),
    combine(16, here.known, anchored),
    combine(17, here.known, talk),
    combine(18, here.ruled, talk),
    combine(19, last.flags, here.shape),
    combine(20, next.flags, here.shape),
    combine(21, last.word, here.known),
    combine(22, next.word, here.known),
    combine(23, last.word, next.word),
    combine(24, here.ending),
    combine(25, before),
    combine(26, before, here.word),
    combine(27, before, here.shape),
    combine(28, older.word, last.word),
    combine(29, next.word, later.word),
    combine(30, role, here.word),
    combine(31, (tokens[at - 3] ?? EDGE).word),
    combine(32, (tokens[at + 3] ?? EDGE).word),
  ];
}
