import type { Token } from '../scene.ts';
import { fold } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';
import type { School } from '../types.ts';
import { AFTER_RECEPTION, CLASS_CREATURES, CREATURES_DO } from './data/class-words.ts';
import { bare, isCapital, wordAt } from './look.ts';

const NUMBER_WORDS = /^(?:one|two|three|four|five|six)s?$/;
const JOINED = /^(?:y|yr|year)(?:[1-6]|r)[a-z]?(?:s|'s)?$/;
const NUMBER = /^[1-6][a-z]?(?:s|'s)?$/;
const LABEL = /^[1-6][A-HJ-Z](?:'?s)?$/;
/** Not a class though it looks like one: "4K", "3D", "1G". */
const NOT_LABEL = wordSet('2d 3d 4d 4g 5g 3g 2g 4k 5k 1k 2k 3k 6k 4x 1p 2p 5p 3m');
const WORLDLY = wordSet('middle first business working upper lower world high second economy');

const classWords = new WeakMap<School, ReadonlySet<string>>();

function namesOfClasses(school: School): ReadonlySet<string> {
  let words = classWords.get(school);
  if (words === undefined) {
    words = new Set(school.classes.flatMap((name) => [fold(name).replace(/\s+class$/, ''), fold(name)]));
    classWords.set(school, words);
  }
  return words;
}

/**
 * Where a class or year group that begins at a token ends: the place of its last token, or null.
 * "Year 4", "yr2", "Y6s", "year two", "2B", "Class 3", "Oak class", "Hedgehogs" where the school has them.
 */
export function classEnd(school: School, tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return null;
  const word = token.folded;
  const next = tokens[at + 1];
  const follow = next?.folded ?? '';
  if (word === 'year' || word === 'yr' || word === 'years') {
    if (NUMBER.test(follow) || NUMBER_WORDS.test(follow)) return tokens[at + 2]?.text === '%' ? null : at + 1;
    return null;
  }
  if (word === 'class') return NUMBER.test(follow) || NUMBER_WORDS.test(follow) ? at + 1 : null;
  if (JOINED.test(word) && word !== 'years' && word !== 'yrs') return at;
  if (/^ks[12]s?$/.test(word) || word === 'eyfs') return at;
  if (LABEL.test(token.text) && !NOT_LABEL.has(bare(word))) return at;
  if (
    word === 'reception' &&
    (token.text === 'Reception'
      ? at > 0 || AFTER_RECEPTION.has(follow)
      : /^(?:class|kids|children|teacher|parents|mums)$/.test(follow))
  )
    return at;
  const common = CLASS_CREATURES.has(bare(word)) && isCapital(token) && at > 0;
  // "How well Otters sang": creatures that do what children do.
  if (common && CREATURES_DO.has(follow) && tokens[at - 1]?.kind !== 'mark') return at;
  if (common && /^(?:of|in|from|with|all|for|our|the|year|whole)$/.test(wordAt(tokens, at - 1))) return at;
  const named = namesOfClasses(school).has(bare(word));
  if (/^class(?:es)?$/.test(follow) && isCapital(token) && !WORLDLY.has(word))
    return named || at > 0 ? at + 1 : null;
  return named && isCapital(token) && wordAt(tokens, at - 1) !== 'the' ? at : null;
}
