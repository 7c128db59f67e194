import type { Token } from '../scene.ts';
import { wordSet } from '../text/word-set.ts';
import { NEVER_OWNED } from './data/role-words.ts';
import { NOT_THE_HEAD } from './data/roles.ts';
import { bare, type Look, wordAt } from './look.ts';
import { isNameWord } from './role-opening.ts';

/**
 * Whether words that look like a role are something else: "head over heels", "office party", "deputy of".
 * `first` and `last` are the places of its tokens, `word` the last of them folded, without a possessive.
 */
export function isTrap(
  look: Look,
  tokens: readonly Token[],
  first: number,
  last: number,
  word: string,
): boolean {
  const before = wordAt(tokens, first - 1);
  // "a bump to the head", "a pat on the head".
  if (bare(word) === 'head' && /^(?:to|on|in|at)$/.test(before) && KNOCKS.has(wordAt(tokens, first - 2)))
    return true;
  const next = tokens[last + 1];
  const joined = next?.kind === 'mark' ? '' : (next?.folded ?? '');
  if (joined === 'of' && isNameWord(look, wordAt(tokens, last + 2))) return false;
  if (bare(word) === 'head' && isOtherHead(before, joined, wordAt(tokens, last + 2))) return true;
  if (
    word === 'office' &&
    isOtherOffice(before, look.setting.school ? joined.replace(/^opens?$/, '') : joined)
  )
    return true;
  // A name, a film's princess; the role is written large or small.
  if (
    word === 'elsa' &&
    /^Elsa/.test(tokens[last]?.text ?? '') &&
    !/^(?:the|our|his|her|their)$/.test(wordAt(tokens, first))
  )
    return true;
  if (word === 'ta' && !/^(?:TA|TAs)$/.test(tokens[last]?.text ?? '') && before === '') return true;
  return /^(?:coach|of)$/.test(joined) && NEVER_OWNED.has(bare(word));
}

/** What a head of hair and bone gets. */
const KNOCKS = wordSet(`
  bump bumps bumped bang banged bash bashed knock knocked blow hit hits kick kicked injury injuries whack
  whacked smack clonk clonked ball elbow pat patted kiss kissed cut graze bruise egg lump stitches hole
  gunshot shot conk bonk bonked football stone
`);

/** A part of the body, or the top of something else. */
function isOtherHead(before: string, joined: string, further: string): boolean {
  if (joined === 'and')
    return /^(?:shoulders?|neck|heart|tail|body|tails|face|hands?|arms?|knees?|toes)$/.test(further);
  return NOT_THE_HEAD.has(joined) || /^(?:on|in|over|through|round|above)$/.test(before);
}

/** Where somebody works, or a thing in it. */
function isOtherOffice(before: string, joined: string): boolean {
  if (/^(?:hours?|managers?|opens?|closes|number)$/.test(joined)) return true;
  if (/^(?:party|job|chair|christmas|block|supplies|building|door|plant|clock)$/.test(joined)) return true;
  return /^(?:to|in|at|into|party|leave|leaving|post|box|head|home)$/.test(before);
}
