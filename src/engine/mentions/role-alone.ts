import type { Token } from '../scene.ts';
import { ALONE, LETTERS, NEVER_OWNED, ROLE_ACTS, WANTED } from './data/role-words.ts';
import { type Look, wordAt } from './look.ts';

/** Without an article: "SLT", "Head says no", "Lunchtime staff laughed", "New teacher seems nice". */
export function standsAlone(
  look: Look,
  tokens: readonly Token[],
  first: number,
  last: number,
  word: string,
): boolean {
  if (tokens[first] === undefined) return false;
  if (LETTERS.has(word)) return true;
  if (childAfterOf(look, tokens, last) !== null) return true;
  const next = tokens[last + 1];
  const verb = next?.kind === 'word' && !WANTED.has(next.folded) && next.text === next.text.toLowerCase();
  if (first === 1 && /^(?:new|supply|cover)$/.test(wordAt(tokens, 0))) return verb && look.setting.anchored;
  if (first > 0) return false;
  if ((NEVER_OWNED.has(word) || ALONE.has(word)) && first === last)
    return look.setting.anchored && ROLE_ACTS.has(next?.folded ?? '');
  return first < last && verb && look.setting.anchored;
}

/** "teacher of my son": where the child's word stands. */
export function childAfterOf(look: Look, tokens: readonly Token[], last: number): number | null {
  if (wordAt(tokens, last + 1) !== 'of') return null;
  if (look.roster.family.has(wordAt(tokens, last + 2))) return last + 2;
  const owned = /^(?:my|our|his|her|the)$/.test(wordAt(tokens, last + 2));
  const at = /^(?:little|small|big|older|younger|youngest|eldest)$/.test(wordAt(tokens, last + 3))
    ? last + 4
    : last + 3;
  return owned &&
    /^(?:son|daughter|boy|girl|child|lad|kid|kids|children|youngest|eldest)$/.test(wordAt(tokens, at))
    ? at
    : null;
}
