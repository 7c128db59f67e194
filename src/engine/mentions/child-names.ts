import type { Sentence, Token } from '../scene.ts';
import { saysIn } from '../text/patterns.ts';
import type { Mention } from '../types.ts';
import { isAway, isChild } from './among-children.ts';
import { DONE_TO, LANDMARKS, RELATIONS } from './data/child-name-words.ts';
import { ADULT_NAMES, CHILD_NAMES } from './data/given-names.ts';
import { STARS } from './data/stars.ts';
import { bare, type Look, mentionOf, wordAt } from './look.ts';
import { looksNamed, nameIn, surnameAfter } from './name-form.ts';
import { isExcluded, isHailed } from './not-a-pupil.ts';
import { isSoft } from './topics.ts';
import { type Candidate, unlistedName } from './unlisted-names.ts';

/** Kin and pets of the writer's: the names beside them are theirs. */
const RELATION = new RegExp(String.raw`\b(?:my|our) (?:\w+ )?(?:${[...RELATIONS].join('|')})\b`);

/** The child's name that begins at a token, or null. */
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
  if (known && look.whole.animal && last === at) return null;
  if (known) return other || isHailed(tokens, at) ? null : { at, last, by: 'name on the roster' };
  if (other) {
    if (isLandmark(tokens, at, last)) return null;
    return (isShown(look, word) || doesToMine(look, tokens, word, last)) &&
      !STARS.has(`${word} ${bare(wordAt(tokens, last))}`)
      ? { at, last, by: 'full name where the school is the talk' }
      : null;
  }
  return isChild(look, tokens, at, last)
    ? { at, last, by: last > at ? 'given name + initial' : 'given name' }
    : null;
}

/** Whether a full name that no roster knows may be a pupil's here. */
function isShown(look: Look, given: string): boolean {
  const { setting, draft } = look;
  const amongUs = setting.school || setting.group === 'school' || setting.reply;
  return (draft.role === 'official' || (amongUs && !ADULT_NAMES.has(given))) && setting.elsewhere === null;
}

/** "Lucas Ferrand called mine a baby": a full name's deed to the writer's own child. */
function doesToMine(look: Look, tokens: readonly Token[], given: string, last: number): boolean {
  if (look.draft.role !== 'parent' || !look.setting.anchored || ADULT_NAMES.has(given)) return false;
  const whom = tokens.slice(last + 2, last + 6).map((token) => token.folded);
  return (
    DONE_TO.has(wordAt(tokens, last + 1)) &&
    whom.some((one) => /^(?:mine|my|our)$/.test(one) || look.roster.family.has(bare(one)))
  );
}

/** "at Leighton Park": a name that is a place to go to. */
function isLandmark(tokens: readonly Token[], at: number, last: number): boolean {
  return (
    /^(?:at|to|in|from|near|around|round|visit|visited|through)$/.test(wordAt(tokens, at - 1)) &&
    LANDMARKS.has(bare(wordAt(tokens, last)))
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
  if (saysIn(sentence, RELATION)) return [];
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
