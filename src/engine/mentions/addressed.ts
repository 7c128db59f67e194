import type { Sentence } from '../scene.ts';
import type { Mention } from '../types.ts';
import { ADULT_NAMES, CHILD_NAMES } from './data/given-names.ts';
import { bare, isCapital, type Look, mentionOf, wordAt } from './look.ts';
import { TITLES } from './roster.ts';

/** Staff and helpers say "mum" and "dad" of the child in hand, where one is named. */
export function bareParents(look: Look, sentence: Sentence): Mention[] {
  const { role } = look.draft;
  if (role === 'parent' || role === 'pupil' || look.draft.surface === 'profile') return [];
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (!/^(?:mum|dad|mam|nan|parents)(?:'s)?$/.test(token.folded)) return [];
    const before = wordAt(tokens, at - 1);
    if (/^(?:my|a|the|your|our|i'm|as|of|single|best|his|her)$/.test(before) || /'s$/.test(before)) return [];
    return [mentionOf(look, 'family', token, token, 'mum or dad of the child in hand')];
  });
}

/** The school's account answering one person by name or handle. */
export function addressee(look: Look, sentence: Sentence): Mention[] {
  const { draft, passage } = look;
  if (draft.role !== 'official' || (draft.surface !== 'comment' && draft.surface !== 'direct')) return [];
  if (passage.sentences[0] !== sentence) return [];
  const { tokens } = sentence;
  const at = /^(?:hi|hello|hiya|hey|dear|morning|thanks|sorry)$/.test(wordAt(tokens, 0)) ? 1 : 0;
  const token = tokens[at];
  if (token === undefined) return [];
  if (token.kind === 'handle') return [mentionOf(look, 'family', token, token, 'the person answered')];
  const called = isCapital(token) && (at === 1 || tokens[1]?.text === ',');
  const next = tokens[at + 1];
  if (called && TITLES.has(token.folded) && next !== undefined && isCapital(next)) {
    const known = look.roster.staffSurname.has(bare(next.folded));
    return known ? [] : [mentionOf(look, 'family', token, next, 'the person answered')];
  }
  const greeted =
    at === 1 &&
    next?.text === ',' &&
    !/^(?:all|everyone|everybody|both|parents|families|folks|team)$/.test(token.folded);
  const given = CHILD_NAMES.has(token.folded) || ADULT_NAMES.has(token.folded) || greeted;
  if (!called || !given || look.roster.staffFirst.has(token.folded)) return [];
  return [mentionOf(look, 'family', token, token, 'the person answered')];
}
