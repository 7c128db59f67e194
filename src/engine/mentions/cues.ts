import type { Role } from '../../vocabulary.ts';
import { onceFor } from '../per-scene.ts';
import type { Line, Sentence, Token } from '../scene.ts';
import { foundInEach, isOfAny } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import { type Passage, readPassage } from '../text/passage.ts';
import { countIn } from '../text/patterns.ts';
import { type PhraseMatch, type PhraseMatcher, phrases } from '../text/phrases.ts';
import { findAll } from '../text/tables.ts';
import type { Draft } from '../types.ts';
import { FAMOUS_TITLED } from './data/gazetteer.ts';
import { ADULT_NAMES, CHILD_NAMES, WORD_NAMES } from './data/given-names.ts';
import { GOVERNOR_CUES, PUPIL_CUES, SCHOOL_CUES, STAFF_CUES } from './data/school-cues.ts';
import { isEveryday } from './data/surnames.ts';
import { calledIn, surnamesIn } from './given.ts';
import { bare, isCapital } from './look.ts';
import { missIsTitle } from './miss.ts';
import { hasRival, rivalsIn } from './rivals.ts';

/** What small signs of school life a passage bears, taken together. */
export interface Cues {
  /** From `ENOUGH` up they tie the passage to school. */
  points: number;
  /** The words, for explaining. */
  words: string[];
}

/** Two signs of different kinds, or one beside the writer's own child or trade. */
export const ENOUGH = 1.5;

const FAMILIES = Object.values(SCHOOL_CUES).map(({ strong, weak }) => ({
  strong: phrases(strong),
  weak: phrases(weak),
}));
const BY_ROLE: Readonly<Partial<Record<Role, PhraseMatcher>>> = {
  staff: phrases(STAFF_CUES),
  volunteer: phrases(STAFF_CUES),
  governor: phrases(GOVERNOR_CUES),
  pupil: phrases(PUPIL_CUES),
};
const OWN_CHILD = phrases([
  'my|our|me *2 son|daughter|lad|boy|girl|child|children|youngest|eldest|oldest|middle|kids|kid|twins|lo|ds|dd|grandson|granddaughter|grandchild|nephew|niece|godson|wee-one|bairn|babies|baby',
  'my|our|the little one|man|lad|lady|girl|boy',
  'ds|dd|dd1|ds1|ds2|dd2|lo|mine',
  'my four|five|six|seven|eight|nine|ten year old',
  'my 4|5|6|7|8|9|10|11 year|yr old',
  'my 4yo|5yo|6yo|7yo|8yo|9yo|10yo|11yo',
  'hungry|upset|crying|terrified|sobbing *2 child|4|5|6|7|8|9|10 year? old?',
]);

const TITLED: object = {};

/** "Mrs Carr", "Mr H": people by title, as they stand in the sentences; their lines remember them. */
const titledPeople = (passage: Passage): string[] =>
  foundInEach(passage.sentences, TITLED, null, ({ line }) =>
    onceFor(line, TITLED, () => titledIn(line.tokens)),
  );

function titledIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, at) => {
    if (!/^(?:mr|mrs|miss|ms|mx)$/.test(token.folded)) return [];
    const next = tokens[at + 1]?.text === '.' ? tokens[at + 2] : tokens[at + 1];
    if (next === undefined || !isCapital(next)) return [];
    if (token.folded === 'miss' && !missIsTitle(tokens, at)) return [];
    return FAMOUS_TITLED.has(`${token.folded} ${bare(next.folded)}`) ? [] : [`${token.text} ${next.text}`];
  });
}

const HOMECOMING = phrases([
  'she|he|they came|come|comes|coming|walked home|out|in',
  "she|he's|she's|he|they|they're won't|wont|not|refuses|refusing|dreads|dreading|scared|hates|hating? going|go|to? in|school",
  "she|she's|he|he's started|keeps|been asking|saying|crying|telling me",
  'cries|cried|crying|sobbed|sobbing every|all|at|when|before *2 morning|day|bedtime|night|way',
  'in tears|floods',
  'she|he|they will|does|can not go|settle|eat|sleep',
  'on a sunday night',
  'every|each morning',
]);

const isName = (token: Token): boolean =>
  isCapital(token) && CHILD_NAMES.has(bare(token.folded)) && !ADULT_NAMES.has(bare(token.folded));

const namesIn = ({ tokens }: Line): number => tokens.filter(isName).length;
const namesChild = ({ line }: Sentence): boolean => countIn(line, namesIn) > 0;

const stands = (passage: Passage, table: PhraseMatcher): boolean =>
  findAll(passage.sentences, table, passage.text).length > 0;

/** Weighs the small signs of school life in a passage; `draft` says who writes and whose children they have. */
export function cuesIn(passage: Passage, draft: Draft): Cues {
  const cues = weigh(passage, draft);
  if (cues.points === 0 || (draft.where ?? '') === '') return cues;
  // The group's name says what the talk is of, at half its weight.
  const talk = weigh(readPassage(draft.where ?? ''), { ...draft, family: [], where: '' });
  return { points: cues.points + Math.min(0.5, talk.points / 2), words: cues.words };
}

function weigh(passage: Passage, draft: Draft): Cues {
  const found: PhraseMatch[] = [];
  let points = 0;
  const all = (matcher: PhraseMatcher): PhraseMatch[] =>
    findAll(passage.sentences, matcher, passage.text).filter(
      (one) => !hasRival(one.text.toLowerCase(), rivalsIn(passage)),
    );
  const trade = BY_ROLE[draft.role];
  const ofTrade = trade === undefined ? [] : all(trade);
  found.push(...ofTrade);
  points += Math.min(1.5, new Set(ofTrade.map((match) => match.text.toLowerCase())).size);
  if (ofTrade.length > 0) points += 0.5;
  for (const { strong, weak } of FAMILIES) {
    // A word speaks once, for the first kind that knows it.
    const fresh = (one: PhraseMatch): boolean =>
      !found.some((other) => one.start < other.end && other.start < one.end);
    const sure = all(strong).filter(fresh);
    const signs = sure.length > 0 ? sure : all(weak).filter(fresh);
    if (signs.length > 0) points += sure.length > 0 ? 1 : 0.5;
    found.push(...signs);
  }
  const people = [...titledPeople(passage), ...knownPeople(passage, draft)];
  if (people.length > 0) points += surnamed(passage, draft) ? ENOUGH : 1;
  // A child at hand is no sign by itself: a tooth is lost at home.
  if (points > 0) points += Math.min(closeness(passage, draft), points < 1 ? 0.5 : 1);
  const words = found.map((match) => match.text);
  return { points, words: [...words.slice(0, 6), ...people] };
}

/** A surname given on this device, that is no other word, is somebody of the school. */
function surnamed(passage: Passage, draft: Draft): boolean {
  const surnames = surnamesIn(draft.staff);
  if (surnames.size === 0) return false;
  return passage.tokens.some((token) => {
    const word = bare(token.folded);
    return isCapital(token) && surnames.has(word) && word.length > 3 && !isEveryday(word);
  });
}

/** Names given on this device: those somebody set up the school with. */
function knownPeople(passage: Passage, draft: Draft): string[] {
  const [staff, pupils] = [calledIn(draft.staff), calledIn(draft.pupils)];
  if (staff.size + pupils.size === 0) return [];
  const isKnown = (word: string): boolean => (staff.has(word) || pupils.has(word)) && !WORD_NAMES.has(word);
  return passage.tokens
    .filter((token) => token.kind === 'word' && isKnown(bare(token.folded)))
    .map((token) => token.text);
}

/** Half a point each for the writer's own child, for a child's way home, for another child's name. */
function closeness(passage: Passage, draft: Draft): number {
  const own = ownChild(passage, draft);
  const home = draft.role === 'parent' && stands(passage, HOMECOMING);
  const named = draft.role !== 'pupil' && isOfAny(passage.sentences, namesIn, null, namesChild);
  return (own || home ? 0.5 : 0) + (named ? 0.5 : 0);
}

function ownChild(passage: Passage, draft: Draft): boolean {
  const names = new Set((draft.family ?? []).map((name) => fold(name)));
  if (
    names.size > 0 &&
    passage.tokens.some((token) => token.kind === 'word' && names.has(bare(token.folded)))
  )
    return true;
  return draft.role === 'parent' && stands(passage, OWN_CHILD);
}
