import type { DraftMessage } from '../messages/protocol.ts';
import type { Counters } from '../settings/counters.ts';
import { count } from '../settings/counting.ts';
import { afterHour, goesOn, hasHadHour } from './hourly.ts';

/** The mark for the hour on one line to a page. Answered is not shown: a draft may be left before the pause. */
export class HourMark {
  /** The draft that the last answer gave the mark to. */
  private given: { key: string; text: string; at: number } | null = null;

  /**
   * Whether the answer to a report may be that mark; asked only where there is nothing else to say.
   * @param at milliseconds since the epoch
   */
  asked({ key, text }: DraftMessage, counters: Counters, at: number): () => boolean {
    this.given = null;
    return () => {
      if (hasHadHour(counters, key, text, at)) return false;
      goesOn(key, text);
      this.given = { key, text, at };
      return true;
    };
  }

  /** It stands beside the draft, and is counted. While a later report is read nothing is: it is told again. */
  stands(): void {
    const { given } = this;
    if (given) void count((counters) => afterHour(counters, given.key, given.text, given.at));
  }
}
