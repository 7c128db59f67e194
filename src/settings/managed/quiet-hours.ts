import { z } from 'zod';
import { faults } from '../../words/faults.ts';

const { forms } = faults;

/** "21:00-07:00": from the first minute up to, not including, the second; one that ends earlier goes over midnight. */
export const quietSpan = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: forms.span, abort: true })
  .refine((span) => span.slice(0, 5) !== span.slice(6), faults.policy.noTime);

/**
 * When the quiet hours end in which a time lies ("07:00"); null where it lies in none.
 * @param time the device's own, `HH:MM`
 */
export function quietUntil(spans: readonly string[], time: string): string | null {
  const ends = spans.filter((span) => isIn(span, time)).map((span) => span.slice(6));
  return ends[0] ?? null;
}

function isIn(span: string, time: string): boolean {
  const [from, to] = [span.slice(0, 5), span.slice(6)];
  return from < to ? time >= from && time < to : time >= from || time < to;
}
