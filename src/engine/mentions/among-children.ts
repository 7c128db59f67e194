import type { Token } from '../scene.ts';
import { CHILDISH } from './data/child-name-words.ts';
import { ADULT_NAMES } from './data/given-names.ts';
import type { Look } from './look.ts';
import { nameIn } from './name-form.ts';
import { isHailed } from './not-a-pupil.ts';

/** Whether an unrostered given name is a child's of this school. */
export function isChild(look: Look, tokens: readonly Token[], at: number, last: number): boolean {
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
    look.whole.judged
  );
}

/** Whether the draft is set away from school; among schoolmates, games and pets are not. */
export function isAway(look: Look): boolean {
  const { setting, draft } = look;
  if (setting.elsewhere === null) return false;
  const amongMates = draft.role === 'pupil' && (draft.surface === 'group' || draft.surface === 'direct');
  return !(amongMates && (setting.elsewhere === 'home' || setting.elsewhere === 'sport'));
}

/** A parent in a group chat who names their own child and another: the children know each other. */
function amongFamilies(look: Look): boolean {
  const { draft } = look;
  if (draft.role !== 'parent' || (draft.surface !== 'group' && draft.surface !== 'direct')) return false;
  if (look.setting.group === 'elsewhere') return false;
  return look.whole.family;
}
