import type { Role } from '../../vocabulary.ts';
import type { School, SchoolHours } from '../types.ts';
import { type ConcernRule, evidence } from './rule.ts';

/** Lesson time where the pack gives none; for pupils the whole school day. */
const USUAL_LESSONS: SchoolHours['lessons'] = [
  { from: '08:45', to: '12:00' },
  { from: '13:00', to: '15:15' },
];
/** Days without school where the pack gives none: `MM-DD`, inclusive; the winter one spans the new year. */
const SUMMER = { from: '07-20', to: '09-01' };
const WINTER = { from: '12-20', to: '01-03' };

export const hours: ConcernRule = {
  concern: 'hours',
  description: 'staff and pupils: is being written in lesson time',
  find(scene) {
    const { role, at } = scene.draft;
    if (at === undefined || (role !== 'staff' && role !== 'pupil')) return [];
    return inLessons(at, role, scene.school)
      ? [evidence('hours', `written in lesson time, at ${at.slice(11, 16)}`, [])]
      : [];
  },
};

/**
 * Whether a local `YYYY-MM-DDTHH:MM` falls into lesson time, for pupils into the school day from first lesson to last;
 * false where it cannot be read.
 */
export function inLessons(at: string, role: Role, school: School): boolean {
  const [day, time] = [at.slice(0, 10), at.slice(11, 16)];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (!(weekday >= 1 && weekday <= 5) || holiday(day, school.hours)) return false;
  const lessons = school.hours?.lessons.length ? school.hours.lessons : USUAL_LESSONS;
  const spans = role === 'pupil' ? [wholeDay(lessons)] : lessons;
  return spans.some((one) => time >= one.from && time < one.to);
}

function wholeDay(lessons: SchoolHours['lessons']): { from: string; to: string } {
  const from = lessons.map((one) => one.from).sort()[0] ?? '';
  const to =
    lessons
      .map((one) => one.to)
      .sort()
      .at(-1) ?? '';
  return { from, to };
}

/** A pack lists the holidays of some years; of days before and after those it says nothing. */
function holiday(day: string, known: SchoolHours | undefined): boolean {
  const listed = known?.holidays ?? [];
  const isSpokenOf = listed.some((one) => day >= one.from) && listed.some((one) => day <= one.to);
  if (isSpokenOf) return listed.some((one) => day >= one.from && day <= one.to);
  const date = day.slice(5);
  return (date >= SUMMER.from && date <= SUMMER.to) || date >= WINTER.from || date <= WINTER.to;
}
