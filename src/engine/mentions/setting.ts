import { isOfAny } from '../text/blocks.ts';
import type { Passage } from '../text/passage.ts';
import type { Draft, School } from '../types.ts';
import { ENOUGH } from './cues.ts';
import { lifeOf } from './life.ts';
import { namesOtherSchool, speaksOfAnother } from './other-school.ts';
import { namesByPeople, namesPlace, namesSchool, speaksOfPlace } from './place-names.ts';
import { namesOf, type SchoolNames } from './school-names.ts';
import { carriedOff } from './topics.ts';
import { groupOf } from './where.ts';

/** What surrounds the draft's names: whether it is set in the writer's school, or somewhere else. */
export interface Setting {
  /** The draft, the group or the words answered name the school beyond doubt. */
  school: boolean;
  /** School life is spoken of, in the draft, the group's name or the words answered. */
  speaksOfSchool: boolean;
  /** The above, and nothing that ties the draft elsewhere. */
  anchored: boolean;
  /** The topic that ties it elsewhere ("sport"), unless its school life outweighs it. */
  elsewhere: string | null;
  /** A school that is not the writer's is named, and theirs is not. */
  otherSchool: boolean;
  /** What the group's name says: the school's, a place's or pastime's, or nothing. */
  group: 'school' | 'elsewhere' | null;
  /** Whether the words answered speak of the school. */
  reply: boolean;
  /** The topics of elsewhere that the draft touches, one for each phrase found. */
  topics: readonly string[];
  /** The words of school life found in the draft itself, small signs of it included where they suffice. */
  life: string[];
}

/** More points for small signs among strangers, fewer for what others said first. */
const STRANGER = 0.5;
const ENOUGH_ANSWERED = 1;
const NEARBY = 0.5;

function enough(passage: Passage, group: Setting['group'], names: SchoolNames): number {
  const stranger = group === 'elsewhere' ? STRANGER : 0;
  const placed =
    namesPlace(passage, names) && !isOfAny(passage.sentences, speaksOfPlace, null, speaksOfPlace);
  return ENOUGH + stranger - (placed ? NEARBY : 0);
}

const isNamed = (passage: Passage | null, names: SchoolNames): boolean =>
  passage !== null && (namesSchool(passage, names) || namesByPeople(passage, names));

/** A child's call to a teacher, others' talk of one's class, a schoolmate signing with a class. */
const CALLED: Readonly<Partial<Record<Draft['role'], RegExp>>> = {
  staff:
    /^\W*(?:(?:hi|hey|hello|omg|aww?|pls|please|thank (?:u|you)|thanks) )?(?:miss|sir)\b(?! (?:you|u|ya|them|it|world|him|her)\b)|\b(?:is that|are they|are those|is this|how(?:'s| are| is)|see) (?:all )?(?:your|ur) (?:lot|class|kids|kiddies|bunch|gang|crew|little ones|children|babies)\b/,
  pupil: /\b[a-z]{3,} (?:y|yr|year )?[1-6][a-z]\W*$/,
};

const callsTheRole = (reply: Passage, draft: Draft): boolean =>
  CALLED[draft.role]?.test(reply.folded) ?? false;

/** Reads what surrounds a passage. `reply` is null while the reply itself is read. */
export function settingOf(passage: Passage, reply: Passage | null, draft: Draft, school: School): Setting {
  const names = namesOf(school);
  const group = groupOf(draft.where, draft.role, school);
  const named = isNamed(passage, names);
  const own = lifeOf(passage, draft, enough(passage, group, names));
  const replyNamed = isNamed(reply, names);
  const answered = reply === null ? null : lifeOf(reply, draft, ENOUGH_ANSWERED);
  const replyStays = answered !== null && carriedOff(answered.topics, answered.weight) === null;
  const replied =
    replyNamed ||
    (replyStays && answered.words.length > 0) ||
    (reply !== null && replyStays && callsTheRole(reply, draft));
  const otherSchool =
    !named &&
    (namesOtherSchool(passage, names) ||
      (reply !== null && !replyNamed && namesOtherSchool(reply, names)) ||
      (speaksOfAnother(passage) && !replyNamed && group !== 'school'));
  // What a school's own account shares is the school's, a marathon too.
  const account = draft.role === 'official' ? 1 : 0;
  const weight = own.weight + (replied ? 2 : 0) + (group === 'school' ? 1 : 0) + account;
  const topics = [...own.topics, ...(answered?.topics ?? [])];
  const away = named || replyNamed ? null : carriedOff(topics, weight);
  // The school's own account speaks for the school.
  const speaks = own.words.length > 0 || replied || group === 'school' || draft.role === 'official';
  return {
    school:
      named || replyNamed || group === 'school' || (namesPlace(passage, names) && speaks && away === null),
    speaksOfSchool: speaks,
    anchored: named || (speaks && away === null && !otherSchool),
    elsewhere: away,
    otherSchool,
    group,
    reply: replied,
    topics: own.topics,
    life: own.words,
  };
}
