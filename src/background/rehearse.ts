import type { DraftMessage, FindingMessage } from '../messages/protocol.ts';
import { afterDraft, type WouldShow } from '../settings/rehearsed.ts';
import { countRehearsed } from '../settings/rehearsing.ts';
import { CONCERNS, type Concern } from '../vocabulary.ts';

/** Milliseconds without a keystroke after which a card would have stood there. */
const PAUSE = 1_000;
/** So many characters at its beginning tell a draft from the next one in the same box. */
const BEGINNING = 8;

/** A draft of a rehearsal. In memory only, and of its words no more than the beginning. */
interface Rehearsal {
  key: string;
  beginning: string;
  length: number;
  /** What of it was counted. */
  told: Set<string>;
  now: WouldShow | null;
}

/**
 * A rehearsal on one line to a page: nothing is answered but help, and what would have been shown is counted, a draft
 * once for each thing it would have been about. It is counted after the pause in which a card would have come, so
 * that words on their way to others are not.
 * @param today the device's own day, `YYYY-MM-DD`
 * @param onTold told of each thing as it is counted: nothing stands on the page, so that no page tells
 */
export function toRehearsal(
  today: () => string,
  onTold?: (what: WouldShow) => void,
): (message: DraftMessage, reply: FindingMessage) => FindingMessage {
  let draft: Rehearsal | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = ({ told, now }: Rehearsal) => {
    const isNew = told.size === 0;
    const what = now && `${now.as} ${now.concern}`;
    const isKnown = what !== null && told.has(what);
    if (!isNew && (what === null || isKnown)) return;
    told.add('draft').add(what ?? 'draft');
    const day = today();
    void countRehearsed((before) => afterDraft(before, day, isNew, now));
    if (now) onTold?.(now);
  };
  return ({ key, text, practice }, reply) => {
    const { finding } = reply;
    if (practice) return reply;
    clearTimeout(timer);
    // Never counted either: what somebody needed help with is nobody's number.
    if (finding?.show === 'help') return reply;
    const before = draft;
    if (before && !isSame(before, key, text)) tell(before);
    const known = before && isSame(before, key, text) ? before : null;
    const current: Rehearsal = {
      key,
      beginning: text.slice(0, BEGINNING),
      length: text.length,
      told: known?.told ?? new Set(),
      now: wouldShow(finding),
    };
    draft = current;
    timer = setTimeout(() => tell(current), PAUSE);
    return { ...reply, finding: null };
  };
}

/** Counts a mark that would have come beside no draft. */
export function rehearseMark(concern: Concern, day: string): void {
  void countRehearsed((before) => afterDraft(before, day, false, { as: 'marks', concern }));
}

/** The same box, and words that begin as they did; one that is suddenly much shorter is the next. */
function isSame({ key, beginning, length }: Rehearsal, otherKey: string, text: string): boolean {
  const common = Math.min(beginning.length, text.length);
  return key === otherKey && text.length * 4 > length && beginning.slice(0, common) === text.slice(0, common);
}

function wouldShow(finding: FindingMessage['finding']): WouldShow | null {
  const concern = finding && CONCERNS[finding.weight];
  if (!finding || !concern) return null;
  return { as: finding.show === 'advise' && !finding.quietly ? 'cards' : 'marks', concern };
}
