import { composeContactCard } from '../guidance/contact.ts';
import type { ContactMessage, Finding } from '../messages/protocol.ts';
import type { Counters } from '../settings/counters.ts';
import { CONCERNS } from '../vocabulary.ts';
import { en } from '../words/en.ts';
import type { Circumstances } from './answer.ts';

/**
 * A quiet mark with the clause on contact, for the first school where the person is staff and whose policy has one;
 * null where there is none, or the person left the site out. Whether it is paused, and whether the mark has come
 * today, is the caller's to ask.
 */
export function findContact(
  { site }: ContactMessage,
  { settings, packs, managed, now }: Pick<Circumstances, 'settings' | 'packs' | 'managed' | 'now'>,
): Finding | null {
  if (!settings.sites.includes(site)) return null;
  for (const { school, role } of settings.memberships) {
    const pack = role === 'staff' && packs.get(school);
    const card = pack && composeContactCard({ pack, site, managed, today: now.slice(0, 10) }, en);
    if (card) return { ...MARK, card };
  }
  return null;
}

const MARK: Omit<Finding, 'card'> = {
  show: 'note',
  hold: false,
  ordinary: false,
  quietly: false,
  subjects: [],
  weight: CONCERNS.indexOf('contact'),
  marks: [],
  words: 0,
};

/** The counters once the mark has come; the same object where it had come that day (`YYYY-MM-DD`) before. */
export const afterContact = (counters: Counters, day: string): Counters =>
  counters.contactDay === day ? counters : { ...counters, contactDay: day };
