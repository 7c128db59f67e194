import { localTime } from '../guidance/dates.ts';
import { CONTACT, type ContactMessage, type FindingMessage } from '../messages/protocol.ts';
import { count } from '../settings/counting.ts';
import { inForce } from '../settings/storage.ts';
import { afterContact, findContact } from './contact.ts';
import { momentOf } from './moment.ts';
import { rehearseMark } from './rehearse.ts';

/** Tells of contact once a day; two presses at once are told once. Never rejects. */
export async function answerContact(message: ContactMessage): Promise<FindingMessage> {
  const { settings, packs, managed } = await inForce();
  const { at, day } = momentOf(new Date());
  const now = localTime(new Date(at));
  const isPaused = settings.pausedUntil > at;
  const found = isPaused ? null : findContact(message, { settings, packs, now, managed: managed !== null });
  let isFirst = false;
  if (found)
    await count((counters) => {
      const after = afterContact(counters, day);
      isFirst = after !== counters;
      return after;
    });
  const isShown = isFirst && !settings.rehearsal;
  if (isFirst && !isShown) rehearseMark('contact', day);
  return { type: 'finding', key: CONTACT, seq: 0, finding: isShown ? found : null };
}
