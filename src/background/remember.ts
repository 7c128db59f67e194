import type { NotOursMessage, OutcomeMessage } from '../messages/protocol.ts';
import { afterHeeded, afterPosted, afterShown, type Moment } from '../settings/counters.ts';
import { count } from '../settings/counting.ts';
import { type Dismissal, MOST_DISMISSALS } from '../settings/schema.ts';
import { ownSettings, saveSettings } from '../settings/storage.ts';

let last: Promise<unknown> = Promise.resolve();

/** Keeps what a page tells of a card: counts it, or remembers what is not about the school. Never rejects. */
export function remember(message: OutcomeMessage | NotOursMessage, moment: Moment): Promise<unknown> {
  if (message.type === 'outcome') return countOutcome(message, moment);
  // One after the other, so that two at once do not write over each other.
  last = last.then(() => dismiss(message, moment)).catch(() => undefined);
  return last;
}

function countOutcome({ outcome }: OutcomeMessage, moment: Moment): Promise<void> {
  const changes = { shown: afterShown, posted: afterPosted, heeded: afterHeeded };
  return count((counters) => changes[outcome](counters, moment));
}

async function dismiss({ school, site, subjects }: NotOursMessage, { day }: Moment): Promise<void> {
  const { dismissals } = (await ownSettings()).settings;
  const added = subjects.map(
    ({ id, kind, name }): Dismissal => ({ id, school, kind, ...(name && { name }), site, date: day }),
  );
  const known = new Set(added.map(({ id }) => id));
  const kept = dismissals.filter((one) => one.school !== school || !known.has(one.id));
  await saveSettings({ dismissals: [...kept, ...added].slice(-MOST_DISMISSALS) });
}
