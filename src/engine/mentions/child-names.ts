import type { Sentence, Token } from '../scene.ts';
import type { Mention } from '../types.ts';
import { ADULT_NAMES, CHILD_NAMES, WORD_NAMES } from './data/given-names.ts';
import { bare, isCapital, type Look, mentionOf, wordAt } from './look.ts';
import { TITLES } from './roster.ts';
import { isSoft } from './topics.ts';
import { type Candidate, unlistedName } from './unlisted-names.ts';
import { CHILDISH, GROWN_UP, HAILS, JUDGED, KIN_NAMES, NAME_DOES, OWN, SECOND_NAMES } from './data/child-name-words.ts';

/** Just after a name: "Otis the cat". */
const PET_AFTER =
  /^the (?:cat|dog|hamster|rabbit|pup|puppy|horse|pony|guinea|goldfish|tortoise|hen|snail|gerbil|spaniel|whippet|labrador|cockapoo|elf)\b/;
/** Before the name that ends a message: who signs it. */
const SIGNS = /^(?:love|from)$/;
const RELATION =
  /\b(?:my|our) (?:\w+ )?(?:nephew|niece|godson|goddaughter|cousin|grandson|granddaughter|great-niece|great-nephew|puppy|dog|cat|hamster|sister|brother|stepson)\b/;
/** Verbs of fame: an author or singer is sung and read, not taught. */
const FAMED = /^(?:by|feat|ft|vs|starring)$/;

/** Singers with an initial, and names of fiction. */
const STARS = new Set(
  `jessie j|mel b|mel c|ali g|kenny g|heather h|harry potter|harry styles|taylor swift|ed sheeran|billie eilish|olivia rodrigo|ariana grande
  |jude bellingham|harry kane|phil foden|lamine yamal|lionel messi|emma watson|daisy ridley|tom holland|tom cruise|joe wicks|freddie mercury
  |frank sinatra|elton john|george orwell|charlie chaplin|oscar wilde|emily bronte|charlotte bronte|jane austen|roald dahl|jacob rees
  |peter rabbit|peter pan|oliver twist|tom sawyer|charlie bucket|george michael|florence nightingale|rosa parks|mary seacole|lewis hamilton
  |lando norris|george russell|max verstappen|luke littler|amelia earhart|ada lovelace|isaac newton|albert einstein|marie curie|david walliams`
    .split('|')
    .map((name) => name.trim()),
);

/** "Henry VIII": a king. */
const ROMAN = /^[IVX]{2,}$/;

function isShout(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** A name begun with a capital and not shouted among shouting. */
function looksNamed(look: Look, tokens: readonly Token[], at: number, word: string): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (isCapital(token)) {
    if (!WORD_NAMES.has(word)) return true;
    if (
      look.roster.pupilFirst.has(word) &&
      NAME_DOES.has(
        wordAt(tokens, at + 1),
      )
    )
      return true;
    const first = at === 0 || tokens[at - 1]?.kind === 'mark';
    const next = tokens[at + 1];
    return !isShout(token.text) && (!first || (isCapital(next) && !isShout(next?.text ?? '')));
  }
  // Children write names small, as do others who write all small; a name given on this device is known.
  const small =
    look.draft.role === 'pupil' ||
    look.roster.pupilFirst.has(word) ||
    (look.setting.anchored && writesSmall(look));
  return small && !WORD_NAMES.has(word) && word.length > 2;
}

/** Whether the draft has no capital but in "I": then names are small, too. */
function writesSmall(look: Look): boolean {
  return !/\p{Lu}\p{Ll}/u.test(look.passage.text) && /\p{Ll}{3}/u.test(look.passage.text);
}

function surnameAfter(look: Look, tokens: readonly Token[], at: number): { last: number; other: boolean } {
  const next = tokens[at + 1];
  const small = look.draft.role === 'pupil' && /^[b-hj-mo-qstv-wz]$/.test(next?.text ?? '');
  if (small) return { last: at + 1, other: false };
  if (next === undefined || next.kind !== 'word' || !isCapital(next)) return { last: at, other: false };
  const word = bare(next.folded);
  if (ROMAN.test(next.text)) return { last: at + 1, other: true };
  if (/^[A-Z]$/.test(next.text.replace(/['’]s$/, '')) && next.text !== 'I')
    return { last: at + 1, other: STARS.has(`${bare(wordAt(tokens, at))} ${word}`) };
  // "Ella Grace", "Tommy Lee": two given names.
  if (isSecondName(tokens, at + 1)) return { last: at + 1, other: false };
  const pupil = look.roster.pupilFirst.get(bare(wordAt(tokens, at)));
  if (pupil !== undefined && pupil.surname === word) return { last: at + 1, other: false };
  if (isShout(next.text) || next.text === 'I' || /^I['’]/.test(next.text)) return { last: at, other: false };
  return { last: at + 1, other: true };
}


function isSecondName(tokens: readonly Token[], at: number): boolean {
  return SECOND_NAMES.has(bare(wordAt(tokens, at))) && !isCapital(tokens[at + 1]);
}

function isExcluded(look: Look, tokens: readonly Token[], at: number, word: string): boolean {
  const before = wordAt(tokens, at - 1);
  if (
    /^(?:day|week|times)$/.test(wordAt(tokens, at + 1)) ||
    KIN_NAMES.has(word) ||
    look.roster.family.has(word) ||
    OWN.has(before) ||
    TITLES.has(before) ||
    FAMED.test(before)
  )
    return true;
  if (PET_AFTER.test(`${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`)) return true;
  // "It's Jess from nursery": who writes.
  if (/^(?:it's|its|i'm|im)$/.test(before) && /^(?:from|here|again|at)$/.test(wordAt(tokens, at + 1)))
    return true;
  if (/^(?:him|her|them|me|it)$/.test(before) && /^call/.test(wordAt(tokens, at - 2))) return true;
  if (before === '.' && TITLES.has(wordAt(tokens, at - 2))) return true;
  if (/['’]s$/.test(tokens[at]?.text ?? '') && GROWN_UP.has(wordAt(tokens, at + 1))) return true;
  // "Bob Dylan": the word before belongs to the name.
  const previous = tokens[at - 1];
  if (
    previous !== undefined &&
    at > 1 &&
    isCapital(previous) &&
    !isShout(previous.text) &&
    CHILD_NAMES.has(previous.folded)
  )
    return true;
  const staff = look.roster.staffFirst.get(word);
  return staff !== undefined && !look.roster.pupilFirst.has(word);
}

function isHailed(tokens: readonly Token[], at: number): boolean {
  if (HAILS.has(wordAt(tokens, at - 1))) return true;
  const ends = !tokens.slice(at + 1).some((token) => token.kind === 'word' && !/^x+$/.test(token.folded));
  if (SIGNS.test(wordAt(tokens, at - 1)) && ends) return true;
  const next = wordAt(tokens, at + 1);
  return (at === 0 && next === ',') || (wordAt(tokens, at - 1) === ',' && at === tokens.length - 1);
}

function candidate(look: Look, sentence: Sentence, at: number): Candidate | null {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const word = nameIn(look, tokens, at);
  const known = look.roster.pupilFirst.has(word);
  const given = CHILD_NAMES.has(word);
  if (!known && !given) {
    if (isExcluded(look, tokens, at, word)) return null;
    return unlistedName(look, tokens, at);
  }
  if (!looksNamed(look, tokens, at, word) || isExcluded(look, tokens, at, word)) return null;
  const { last, other } = surnameAfter(look, tokens, at);
  if (known) return other || isHailed(tokens, at) ? null : { at, last, by: 'name on the roster' };
  if (other) {
    const { setting, draft } = look;
    const amongUs = setting.school || setting.group === 'school' || setting.reply;
    const shown =
      (draft.role === 'official' || (amongUs && !ADULT_NAMES.has(word))) && setting.elsewhere === null;
    return shown && !STARS.has(`${word} ${bare(wordAt(tokens, last))}`)
      ? { at, last, by: 'full name where the school is the talk' }
      : null;
  }
  return isChild(look, tokens, at, last)
    ? { at, last, by: last > at ? 'given name + initial' : 'given name' }
    : null;
}

/** The name a word stands for: "otto's" is otto, a child's "lotties rubber" is lottie's. */
function nameIn(look: Look, tokens: readonly Token[], at: number): string {
  const word = bare(wordAt(tokens, at));
  const next = tokens[at + 1];
  // "Lily-Mae": known by its first half.
  const hyphen = word.indexOf('-');
  if (hyphen > 2 && CHILD_NAMES.has(word.slice(0, hyphen)) && SECOND_NAMES.has(word.slice(hyphen + 1)))
    return word.slice(0, hyphen);
  if (
    !word.endsWith('s') ||
    look.roster.pupilFirst.has(word) ||
    CHILD_NAMES.has(word) ||
    next?.kind !== 'word'
  )
    return word;
  const owner = word.slice(0, -1);
  const small = look.draft.role === 'pupil' || isCapital(tokens[at]);
  return look.roster.pupilFirst.has(owner) || (small && CHILD_NAMES.has(owner) && !WORD_NAMES.has(owner))
    ? owner
    : word;
}

/** Whether an unrostered given name is a child's of this school. */
function isChild(look: Look, tokens: readonly Token[], at: number, last: number): boolean {
  const { setting, draft } = look;
  if (isAway(look) || setting.otherSchool) return false;
  const word = nameIn(look, tokens, at);
  const near = tokens.slice(Math.max(0, at - 2), last + 5).some((token) => CHILDISH.has(token.folded));
  if (isHailed(tokens, at)) return false;
  if (ADULT_NAMES.has(word)) return near && setting.anchored;
  if (setting.anchored || amongFamilies(look)) return true;
  // A child told from another by an initial: only those who know both write so.
  if (last > at && draft.surface !== 'post' && setting.group !== 'elsewhere') return true;
  return (
    draft.role === 'pupil' &&
    (draft.surface === 'group' || draft.surface === 'direct' || draft.surface === 'comment') &&
    isJudged(look.passage.tokens.slice(0, 300))
  );
}

/** Children's games and pets come up among schoolmates. */
function isAway(look: Look): boolean {
  const { setting, draft } = look;
  if (setting.elsewhere === null) return false;
  const amongMates = draft.role === 'pupil' && (draft.surface === 'group' || draft.surface === 'direct');
  return !(amongMates && (setting.elsewhere === 'home' || setting.elsewhere === 'sport'));
}

/** A parent in a group chat who names their own child and another: the children know each other. */
function amongFamilies(look: Look): boolean {
  const { draft, roster, passage } = look;
  if (draft.role !== 'parent' || (draft.surface !== 'group' && draft.surface !== 'direct')) return false;
  if (look.setting.group === 'elsewhere') return false;
  return passage.tokens
    .slice(0, 300)
    .some((token) => token.kind === 'word' && roster.family.has(bare(token.folded)));
}

/** Among pupils without any other sign: somebody is spoken about, not a star or a player. */
function isJudged(tokens: readonly Token[]): boolean {
  return tokens.some((token) =>
    JUDGED.has(
      token.folded,
    ),
  );
}

/** Children by name: the roster's, and given names where the talk is of school. */
export function childNames(look: Look, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const { setting, draft } = look;
  if (
    setting.otherSchool ||
    (isAway(look) && setting.elsewhere !== 'home' && !isSoft(setting.elsewhere ?? ''))
  )
    return [];
  if (RELATION.test(look.passage.folded.slice(sentence.start, sentence.end))) return [];
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = candidate(look, sentence, at);
    const first = tokens[at];
    const last = hit === null ? undefined : tokens[hit.last];
    if (hit === null || first === undefined || last === undefined) continue;
    const onRoster = hit.by === 'name on the roster';
    if (setting.elsewhere !== null && draft.role !== 'pupil' && !(onRoster && isSoft(setting.elsewhere)))
      continue;
    found.push(mentionOf(look, 'pupil', first, last, hit.by));
    at = hit.last;
  }
  return found;
}
