import type { CardContent } from '../messages/protocol.ts';
import { leastAge } from '../packs/least-age.ts';
import type { Pack } from '../packs/schema.ts';
import { SITES, type SiteId } from '../site-registry.ts';
import type { Surface } from '../vocabulary.ts';
import type { Words } from '../words/en.ts';
import { young as words } from '../words/young.ts';
import type { Advice } from './advise.ts';
import { composeCard } from './card.ts';
import { applicableClauses } from './clauses.ts';

export interface YoungMaterial {
  pack: Pack;
  site: SiteId;
  surface: Surface;
  /** The pupil's, in whole years. */
  age: number;
  sends: boolean;
  /** Whether the site is off because of the age, so that nothing but this and help comes there. */
  isOff: boolean;
  managed: boolean;
  /** `YYYY-MM-DD`, the device's day. */
  today: string;
}

/** The card for a pupil on a site that is for older people: its age, what the policy says of that, and where help is. */
export function composeYoungCard(material: YoungMaterial, all: Words): CardContent {
  const { pack, site, surface, age, sends, isOff, managed, today } = material;
  const setting = { role: 'pupil', site, surface, managed } as const;
  const clauses = applicableClauses(pack.clauses, { ...setting, concerns: ['age'], mentions: [] });
  const advice: Advice = { level: 'advise', concerns: ['age'], clauses, help: false, hold: false };
  const reading = { mentions: [], evidence: [] };
  const card = composeCard({ pack, role: 'pupil', reading, advice, sends, managed, today }, all);
  const least = leastAge(site, pack);
  const { name, minimumAge } = SITES[site];
  const title = least > minimumAge ? words.titleOfSchool(name, least) : words.title(name, least);
  const { labels } = all;
  return {
    ...card,
    title,
    why: { lead: isOff ? `${words.why(age)} ${words.off(name)}` : words.why(age), words: [] },
    help: {
      lead: words.help,
      routes: [{ text: words.trusted }, { text: words.childline, phone: '0800 1111' }],
      after: null,
    },
    // It is about no draft, so there is nothing in it to be of another school.
    labels: {
      ...card.labels,
      notOurs: '',
      announce: labels.announce(title),
      openNote: labels.openNote(title),
    },
  };
}
