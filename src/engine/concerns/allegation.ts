import type { Scene } from '../scene.ts';
import { aboutSelf, aimOf } from './aim.ts';
import { type ConcernRule, evidence, type Hit, hits, wordsAfter, wordsBefore } from './rule.ts';
import { RUMOURS, WRONGS } from './words/allegation.ts';

export const allegation: ConcernRule = {
  concern: 'allegation',
  description: 'says as fact that somebody, or the school, did something wrong, or passes on such a rumour',
  find(scene) {
    if (scene.anchor === 'none') return [];
    const rumours = hits(scene, RUMOURS);
    const wrongs = hits(scene, WRONGS).filter(
      (hit) => said(scene, hit) && (rumours.length > 0 || blamed(scene, hit)),
    );
    if (wrongs.length === 0) return [];
    const by =
      rumours.length > 0 ? 'passes on that somebody did wrong' : 'says as fact that somebody did wrong';
    return [evidence('allegation', by, [...wrongs, ...rumours])];
  },
};

const ASKED_OR_DENIED =
  /\b(?:if|would|could|should|might|did anyone|has anyone|hasn't|haven't|never|not|didn't|don't|nobody|no one|(?<!managed )to|should be|ought to be|must be|mine|we|kid|child|son|daughter)$/;
const SHOW = /^(?:stole|stealing|steals|stolen) (?:the show|the scene|my heart)$/i;
const CHILD_DID = /\b(?:my|our) (?:\w+ )?(?:son|daughter|lad|boy|girl|youngest|eldest|kid|toddler|dog|cat)$/;

/** Said of somebody, not asked, denied or said of the writer and theirs. */
function said(scene: Scene, hit: Hit): boolean {
  if (aboutSelf(scene, hit)) return false;
  const before = wordsBefore(scene, hit, 4).join(' ');
  if (
    /^(?:of an?|the (?:show|scene|limelight|day|ball)|(?:my|our|all our|every) hearts?)\b/.test(
      wordsAfter(scene, hit, 3).join(' '),
    )
  )
    return false;
  if (SHOW.test(hit.text)) return false;
  const own = (scene.draft.family ?? []).some((name) => before.endsWith(name.toLowerCase()));
  return !own && !ASKED_OR_DENIED.test(before) && !CHILD_DID.test(before);
}

/** Somebody or the school bears the blame: near by, or spoken of in a talk about the school. */
function blamed(scene: Scene, hit: Hit): boolean {
  if (aimOf(scene, hit) !== null) return true;
  if (scene.mentions.some((mention) => mention.kind === 'school')) return true;
  return scene.anchor === 'answered';
}
