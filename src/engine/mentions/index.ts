import type { Passage } from '../text/passage.ts';
import type { Draft, Mention, School } from '../types.ts';
import { familyMentions } from './family.ts';
import { governorMentions } from './governor.ts';
import { type Look, longestOnly } from './look.ts';
import { pupilMentions } from './pupil.ts';
import { keyOf } from './remember.ts';
import { rosterOf } from './roster.ts';
import { schoolMentions } from './school.ts';
import type { Setting } from './setting.ts';
import { staffMentions } from './staff.ts';
import { wholeOf } from './whole.ts';

/**
 * Every mention of a passage, in order of place; within a kind none overlaps another, the longest stays.
 * `answered` are those of the words answered, whose child "his mum" may be.
 * A child's name inside "Alfie's mum" and a class inside "the Year 4 teacher" belong to the longer span.
 */
export function findMentions(
  passage: Passage,
  setting: Setting,
  draft: Draft,
  school: School,
  answered: readonly Mention[] = [],
): Mention[] {
  const roster = rosterOf(draft, school);
  const whole = wholeOf(passage, draft, roster);
  const look: Look = {
    draft,
    school,
    passage,
    setting,
    roster,
    whole,
    key: keyOf(draft, school, roster, setting, whole),
  };
  const schools = longestOnly(schoolMentions(look));
  const grownUps = staffMentions(look);
  const staff = longestOnly(grownUps.filter((mention) => mention.kind === 'staff'));
  const nicknamed = grownUps.filter((mention) => mention.kind === 'family');
  const pupils = longestOnly(pupilMentions(look));
  const families = longestOnly([
    ...familyMentions(
      pupils,
      answered.some((one) => one.kind === 'pupil'),
    )(look),
    ...nicknamed,
  ]);
  const people = [...staff, ...families];
  const outside = (mention: Mention): boolean =>
    !people.some((one) => one.start <= mention.start && mention.end <= one.end && one !== mention);
  return [
    ...schools.filter(
      (school) => !families.some((one) => one.start === school.start && one.end > school.end),
    ),
    ...staff,
    ...pupils.filter(outside),
    ...longestOnly(governorMentions(look)),
    ...longestOnly(families).filter(
      (family) => !staff.some((one) => one.start < family.end && family.start < one.end),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
