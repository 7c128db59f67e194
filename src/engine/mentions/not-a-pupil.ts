import type { Token } from '../scene.ts';
import { CHARACTERS, GROWN_UP, HAILS, KIN_NAMES, OWN, PETS, WORN } from './data/child-name-words.ts';
import { CHILD_NAMES } from './data/given-names.ts';
import { isCapital, type Look, wordAt } from './look.ts';
import { isShout } from './name-form.ts';
import { TITLES } from './roster.ts';

/** Before the name that ends a message: who signs it. */
const SIGNS = /^(?:love|from)$/;

/** Words of fame: an author or singer is sung and read, not taught. */
const FAMED = /^(?:by|feat|ft|vs|starring)$/;

/** Whether what stands around a name makes it kin, a pet, a colleague, somebody famous, or the writer. */
export function isExcluded(look: Look, tokens: readonly Token[], at: number, word: string): boolean {
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
  if (isPet(tokens, at) || (isPart(tokens, at, word) && !look.roster.pupilFirst.has(word))) return true;
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

/** "Roman costume", "another Elsa", "as Wally": a part dressed for. */
function isPart(tokens: readonly Token[], at: number, word: string): boolean {
  const named = /['’]s$/.test(tokens[at]?.text ?? '');
  if (!named && WORN.has(wordAt(tokens, at + 1))) return true;
  // An age that is taught, a speaker that is talked to.
  if (
    /^(?:romans?|tudors?|normans?)$/.test(word) &&
    /^(?:the|that|this|those|these|a|their|our|his|her|class)$|s$/.test(wordAt(tokens, at - 1))
  )
    return true;
  if (/^(?:alexa|siri|cortana)$/.test(word)) return true;
  return CHARACTERS.has(word) && /^(?:a|an|another|as|no|two|three|every|like)$/.test(wordAt(tokens, at - 1));
}

/** "Otis the cat", "Otis the cat's bowl". */
function isPet(tokens: readonly Token[], at: number): boolean {
  const animal = /^\w+/.exec(wordAt(tokens, at + 2))?.[0] ?? '';
  return wordAt(tokens, at + 1) === 'the' && PETS.has(animal);
}

/** Whether a name is that of somebody greeted, thanked or called, or of who signs. */
export function isHailed(tokens: readonly Token[], at: number): boolean {
  if (HAILS.has(wordAt(tokens, at - 1))) return true;
  const ends = !tokens.slice(at + 1).some((token) => token.kind === 'word' && !/^x+$/.test(token.folded));
  if (SIGNS.test(wordAt(tokens, at - 1)) && ends) return true;
  const next = wordAt(tokens, at + 1);
  return (at === 0 && next === ',') || (wordAt(tokens, at - 1) === ',' && at === tokens.length - 1);
}
