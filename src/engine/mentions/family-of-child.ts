import type { Sentence, Token } from '../scene.ts';
import { foundInEach } from '../text/blocks.ts';
import type { Mention } from '../types.ts';
import { NO_CHILD, RELATIVES } from './data/family-words.ts';
import { ADULT_NAMES, CHILD_NAMES } from './data/given-names.ts';
import { bare, isCapital, type Look, mentionOf, wordAt } from './look.ts';

/** "Alfie's mum", "alfies dad" among children, "the Year 3 parents". */
export function ofChild(look: Look, tokens: readonly Token[], at: number): Mention | null {
  const owner = tokens[at - 1];
  const token = tokens[at];
  if (owner === undefined || token === undefined || !RELATIVES.has(token.folded)) return null;
  const siblings = siblingsBefore(tokens, at);
  if (siblings !== null && look.setting.anchored && look.setting.elsewhere === null)
    return mentionOf(look, 'family', siblings, token, 'a child’s parent');
  if (owner.kind !== 'word') return null;
  const owned = /['’]s?$/.test(owner.text) || /s$/.test(owner.folded);
  const name = owner.folded.includes("'") ? bare(owner.folded) : owner.folded.replace(/s$/, '');
  if (!owned || look.roster.family.has(name)) return null;
  const { setting, draft } = look;
  const rostered = look.roster.pupilFirst.has(name);
  // A name on no list, where the talk is of school: "Zeb's mum".
  const unlisted = isCapital(owner) && owner.folded.includes("'") && setting.anchored && !NO_CHILD.has(name);
  if (!rostered && !CHILD_NAMES.has(name) && !unlisted) return null;
  if (!isCapital(owner) && draft.role !== 'pupil' && !rostered && !setting.anchored) return null;
  if (setting.elsewhere !== null || setting.otherSchool) return null;
  if (ADULT_NAMES.has(name) && !rostered && !setting.anchored) return null;
  if (/^(?:my|our)$/.test(wordAt(tokens, at - 2))) return null;
  return mentionOf(look, 'family', owner, token, 'a child’s parent');
}

/** "the twins' mum", "those brothers' dad": where the article stands. */
function siblingsBefore(tokens: readonly Token[], at: number): Token | null {
  const owner = tokens[at - 1]?.kind === 'mark' ? at - 2 : at - 1;
  const article = tokens[owner - 1];
  if (!/^(?:twins|triplets|brothers|sisters)(?:'s?)?$/.test(wordAt(tokens, owner))) return null;
  return article !== undefined && /^(?:the|those|them|that)$/.test(article.folded) ? article : null;
}

/** "His mum", "the mother", where the draft has named the child just before. */
export function hisMum(look: Look, pupils: readonly Mention[], childAnswered: boolean): Mention[] {
  if (!childAnswered && pupils.every(isClass)) return [];
  return foundInEach(look.passage.sentences, HIS, null, theirParents).flatMap(({ owner, token, until }) => {
    if (!childAnswered && !pupils.some((pupil) => pupil.start < until && !isClass(pupil))) return [];
    if (childAnswered && owner.folded !== 'the')
      return [mentionOf(look, 'family', owner, token, 'the parent of the child answered')];
    if (!pupils.some((pupil) => pupil.end <= owner.start && owner.start - pupil.end < NEAR)) return [];
    return [mentionOf(look, 'family', owner, token, 'the parent of a child named')];
  });
}

/** "His mum", by its two words, and where its sentence ends. */
interface TheirParent {
  owner: Token;
  token: Token;
  until: number;
}

const theirParents = ({ tokens, end }: Sentence): TheirParent[] =>
  tokens.flatMap((token, at) => {
    const owner = tokens[at - 1];
    if (owner === undefined || !/^(?:his|her|their|the)$/.test(owner.folded) || !HIS.test(token.folded))
      return [];
    return [{ owner, token, until: end }];
  });

const HIS = /^(?:mum|mums|mam|mom|dad|dads|mother|father|parents|stepdad|stepmum)(?:'s)?$/;

/** Between the child and "his mum", UTF-16 units. */
const NEAR = 160;

const isClass = (pupil: Mention): boolean => pupil.by === 'a class' || pupil.by.startsWith('children');
