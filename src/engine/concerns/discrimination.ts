import type { Scene } from '../scene.ts';
import { aboutSelf } from './aim.ts';
import { type ConcernRule, evidence, type Hit, hits, places, says, wordsBefore } from './rule.ts';
import { DEMEANING_SHAPES } from './words/demeaning.ts';
import { DEMEANING_ALONE, PREJUDICES, type Prejudice, RESPECT, SLURS } from './words/discrimination.ts';

export const discrimination: ConcernRule = {
  concern: 'discrimination',
  description:
    'demeans people for race, nationality, religion, sex, sexual orientation, gender, disability or age',
  find(scene) {
    if (!counts(scene)) return [];
    const alone = [...hits(scene, SLURS), ...hits(scene, DEMEANING_ALONE)].filter(
      (hit) => !reported(scene, hit),
    );
    if (alone.length > 0) return [evidence('discrimination', 'words that demean a group', alone)];
    const built = says(scene, RESPECTFUL) ? [] : places(scene, DEMEANING_SHAPES);
    if (built.length > 0)
      return [evidence('discrimination', 'people demeaned by what is made of them', built)];
    const demeaned = PREJUDICES.flatMap((one) =>
      hits(scene, one.groups).flatMap((group) => against(scene, group, one)),
    );
    return demeaned.length > 0
      ? [evidence('discrimination', 'people demeaned for what they are', demeaned)]
      : [];
  },
};

/** Told in protest, in pride or to help. */
const RESPECTFUL =
  /\b(?:welcome to|so proud|disgusting (?:that|how|what)|how dare|racist|sexist|prejudice|bigot\w*|assembly about|black history)\b/;

/** Staff, pupils and the school's own account anywhere; others when it is about the school community. */
function counts(scene: Scene): boolean {
  const { role } = scene.draft;
  return (
    role === 'staff' || role === 'pupil' || role === 'official' || scene.anchor !== 'none' || governing(scene)
  );
}

/** A governor's or helper's private word on the school's business carries it without a name. */
function governing(scene: Scene): boolean {
  return (
    scene.draft.role === 'governor' &&
    /\b(?:minute|minuted|minutes|agenda|the board|committee|panel|admissions|budget|kids|children|parents)\b/.test(
      scene.folded,
    )
  );
}

/** How many sentences on the scorn may follow. */
const REACH = 3;

/** A group's name with something demeaning in the same sentence or soon after, and nothing respectful. */
function against(scene: Scene, group: Hit, prejudice: Prejudice): Hit[] {
  const near = scene.sentences.slice(group.sentence, group.sentence + REACH + 1);
  if (near.some((sentence) => RESPECT.hasIn(sentence)) || reported(scene, group) || aboutSelf(scene, group))
    return [];
  const harsh = hits(scene, prejudice.demeaning).filter((hit) => {
    const apart = hit.sentence - group.sentence;
    const overlaps = hit.start < group.end && group.start < hit.end;
    return apart >= 0 && apart <= REACH && !overlaps;
  });
  return harsh.length > 0 ? [group, ...harsh] : [];
}

const TELLING = new RegExp(
  '\\b(?:called|calling|calls|called me|called him|called her|say|saying|said|says|shouted|word|' +
    'not|never|someone|kids) ?(?:me|him|her|them|us|my \\w+|a|an|the|to)?$',
);

/** Told of others ("they called my lad a …"), which is somebody's hurt and not the writer's scorn. */
function reported(scene: Scene, hit: Hit): boolean {
  return TELLING.test(wordsBefore(scene, hit, 3).join(' '));
}
