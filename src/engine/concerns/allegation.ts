import type { Scene } from '../scene.ts';
import type { Evidence } from '../types.ts';
import { aboutSelf, aimOf } from './aim.ts';
import {
  type ConcernRule,
  evidence,
  type Hit,
  hits,
  places,
  placesAcross,
  says,
  wordsAfter,
  wordsBefore,
} from './rule.ts';
import { wordsFound } from './where.ts';
import { ACCUSING, COUNTED_WRONG } from './words/accusing.ts';
import { RUMOURS, WRONGS } from './words/allegation.ts';
import { DUTY } from './words/duty.ts';
import { CLAIMING, CONTRADICTED, INSINUATING, TRUST } from './words/insinuation.ts';

export const allegation: ConcernRule = {
  concern: 'allegation',
  description: 'says as fact that somebody, or the school, did something wrong, or passes on such a rumour',
  find(scene) {
    if (scene.anchor === 'none') return [];
    const rumours = hits(scene, RUMOURS);
    const wrongs = [...hits(scene, WRONGS), ...hits(scene, DUTY), ...places(scene, ACCUSING)].filter(
      (hit) => said(scene, hit) && (rumours.length > 0 || blamed(scene, hit)),
    );
    if (wrongs.length === 0) return hinted(scene) ?? contradicted(scene) ?? [];
    const by =
      rumours.length > 0 ? 'passes on that somebody did wrong' : 'says as fact that somebody did wrong';
    return [evidence('allegation', by, [...wrongs, ...rumours])];
  },
};

/** A matter of trust and a turn that leaves the worst unsaid ("funny how it's never his own wallet"). */
function hinted(scene: Scene): Evidence[] | null {
  const turns = hits(scene, INSINUATING);
  const matters = [...hits(scene, TRUST), ...hits(scene, WRONGS)].filter((one) =>
    turns.every((turn) => one.start >= turn.end || one.end <= turn.start),
  );
  const asked = scene.replyFolded !== '' && wordsFound(scene.replyFolded, TRUST);
  if (turns.length === 0 || (matters.length === 0 && !asked) || says(scene, KINDLY)) return null;
  if (!somebodyMeant(scene)) return null;
  return [evidence('allegation', 'hints that somebody did wrong', [...turns, ...matters])];
}

/** "They said two. There were two": the count agrees. */
function sameTwice(words: string): boolean {
  const counts = words.match(/\b(?:none|no|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/g) ?? [];
  return counts.length > 1 && counts[0] === counts.at(-1);
}

/** What somebody said, and flatly that it was not so. */
function contradicted(scene: Scene): Evidence[] | null {
  const miscounted = placesAcross(scene, COUNTED_WRONG).filter((hit) => !sameTwice(hit.phrase));
  if (miscounted.length > 0 && scene.anchor !== 'none')
    return [evidence('allegation', 'sets what one saw against what they said', miscounted)];
  const denials = hits(scene, CONTRADICTED);
  if (denials.length === 0 || !somebodyMeant(scene)) return null;
  const claims = hits(scene, CLAIMING);
  if (claims.length === 0 && !wordsFound(scene.replyFolded, CLAIMING)) return null;
  return [evidence('allegation', 'says that what somebody said was not so', [...claims, ...denials])];
}

const KINDLY = /\b(?:thank\w*|proud|raised|raise|donat\w*|well done|congrat\w*|grateful|lovely(?! little))\b/;

/** Somebody of the school who answers for something, here or in the words answered. */
function somebodyMeant(scene: Scene): boolean {
  const answers = (one: { kind: string }) =>
    one.kind === 'staff' || one.kind === 'governor' || one.kind === 'school';
  if (scene.mentions.some(answers) || scene.replyMentions.some(answers)) return true;
  return (
    scene.anchor === 'answered' ||
    (scene.anchor === 'implied' && /\b(?:pta|ptfa|office|committee)\b/.test(scene.folded))
  );
}

const ASKED_OR_DENIED = new RegExp(
  "\\b(?:if|would|could|should|might|did anyone|has anyone|hasn't|haven't|never|not|didn't|" +
    "don't|nobody|no one|(?<!managed )to|should be|ought to be|must be|mine|we|kid|child|son|" +
    'daughter)$',
);
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
