import type { Token } from '../scene.ts';
import { MISSED, MISSING } from './data/calling-words.ts';
import { isCapital, wordAt } from './look.ts';

/** Whether "miss" at a place is a title or a name to call by, not the verb or a failed shot. */
export function missIsTitle(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const small = tokens[at]?.text === 'miss';
  // "If you tell Miss it was me".
  const told = /^(?:tell|told|telling|tells|ask|asked|asking)$/.test(before);
  if (told && /^(?:it|that|the|my|you|we|i|he|she|they|about|when|how)$/.test(wordAt(tokens, at + 1)))
    return true;
  if (MISSED.has(wordAt(tokens, at + 1))) return false;
  return !(MISSING.has(before) && (small || !isCapital(tokens[at + 1])));
}
