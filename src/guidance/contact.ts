import type { Reading } from '../engine/types.ts';
import type { CardContent } from '../messages/protocol.ts';
import type { Pack } from '../packs/schema.ts';
import type { SiteId } from '../vocabulary.ts';
import type { Words } from '../words/en.ts';
import { advise } from './advise.ts';
import { composeCard } from './card.ts';

/** Where somebody in the role of staff adds a person, or accepts their request. */
export interface ContactMade {
  pack: Pack;
  site: SiteId;
  managed: boolean;
  /** `YYYY-MM-DD`, the device's day. */
  today: string;
}

/** Contact, by a press and not by words. */
const READING: Reading = {
  mentions: [],
  evidence: [{ concern: 'contact', spans: [], by: 'somebody added or accepted' }],
};

/**
 * The card for it: the policy's clauses on contact that name no surface, for it is on none. Null where the policy has
 * none for staff.
 */
export function composeContactCard(made: ContactMade, words: Words): CardContent | null {
  const { pack, site, managed, today } = made;
  const advice = advise(READING, pack, { role: 'staff', site, surface: 'unknown', managed });
  if (advice.level === 'none') return null;
  const material = { pack, role: 'staff', reading: READING, advice, sends: false, managed, today } as const;
  const card = composeCard(material, words);
  const { title, why, done, region, notOurs } = words.contact;
  return {
    ...card,
    title,
    why: { lead: why, words: [] },
    // There is no draft to take anywhere.
    raise: null,
    promises: [done, ...card.promises.slice(1)],
    labels: {
      ...card.labels,
      region,
      notOurs,
      announce: words.labels.announce(title),
      openNote: words.labels.openNote(title),
    },
  };
}
