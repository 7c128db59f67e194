import { composeYoungCard } from '../guidance/young.ts';
import type { DraftMessage, Finding, OutcomeMessage } from '../messages/protocol.ts';
import { type Counters, withTold } from '../settings/counters.ts';
import { count } from '../settings/counting.ts';
import { packAbove } from '../settings/help-only.ts';
import { CONCERNS, type SiteId } from '../vocabulary.ts';
import { pupil } from '../words/pupil.ts';
import { type Circumstances, isHelpOnly, isRead } from './answer.ts';
import { OneDraft } from './one-draft.ts';

/**
 * Tells a pupil who is younger than a site asks for, once a site: at the first draft there of which there is no card to
 * show for itself, whatever it says. One for each line to a page.
 */
export class YoungWriter {
  /** The draft it came for: it keeps the card as it is written on. */
  private readonly draft = new OneDraft();
  /** The site that the last answer told of. */
  private site: SiteId | null = null;

  /** What to show of a draft: what was found in it, or the card for a young pupil where that is nothing, or a mark. */
  instead(
    found: Finding | null,
    message: DraftMessage,
    circumstances: Circumstances,
    { ageTold }: Counters,
  ): Finding | null {
    this.site = null;
    if (message.practice || (found && found.show !== 'note') || !isRead(message, circumstances)) return found;
    const { key, text, site } = message;
    if (ageTold.includes(site) && !this.draft.is(key, text)) return found;
    const finding = tooYoung(message, circumstances);
    if (!finding) return found;
    this.draft.note(key, text);
    this.site = site;
    return finding;
  }

  /**
   * Whether what became of a card is told of this one, which is not counted among the others: unheeded ones would make
   * Forethought quiet. Once shown it has come for good; a draft that was sent before any pause has not seen it.
   */
  takes({ outcome }: OutcomeMessage): boolean {
    const { site } = this;
    if (site && outcome === 'shown') void count((counters) => withTold(counters, site));
    return site !== null;
  }
}

function tooYoung(message: DraftMessage, circumstances: Circumstances): Finding | null {
  const { site, surface } = message;
  const { settings, packs, now, managed } = circumstances;
  const { age } = settings;
  const pack = packAbove(site, settings, packs);
  if (age === null || !pack) return null;
  const isOff = isHelpOnly(message, circumstances);
  const sends = site === 'whatsapp' || surface === 'direct';
  return {
    show: 'advise',
    hold: false,
    // Told of when it is shown, and never put off.
    ordinary: true,
    quietly: false,
    subjects: [],
    weight: CONCERNS.indexOf('age'),
    marks: [],
    words: 0,
    card: composeYoungCard(
      { pack, site, surface, age, sends, isOff, managed, today: now.slice(0, 10) },
      pupil,
    ),
  };
}
