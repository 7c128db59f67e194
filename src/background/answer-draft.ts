import { localTime } from '../guidance/dates.ts';
import type { DraftMessage, Finding, FindingMessage } from '../messages/protocol.ts';
import { isSated } from '../settings/counters.ts';
import { currentCounters } from '../settings/counting.ts';
import { inForce } from '../settings/storage.ts';
import { answer, type Circumstances } from './answer.ts';
import type { HourMark } from './hour-mark.ts';
import { momentOf } from './moment.ts';
import type { Pictures } from './pictures.ts';
import { isQuietTime } from './quiet.ts';
import type { YoungWriter } from './young.ts';

/** What is kept for one page, as long as its line is open. */
export interface OfPage {
  young: YoungWriter;
  hour: HourMark;
  pictures: Pictures;
}

/** The answer to a report of a draft, by all that is in force. A fault in judging says nothing. Never rejects. */
export async function answerDraft(message: DraftMessage, page: OfPage): Promise<FindingMessage> {
  const { key, seq } = message;
  const reply: FindingMessage = { type: 'finding', key, seq, finding: null };
  try {
    reply.finding = await find(message, page);
  } catch (error) {
    console.error('Forethought could not judge a draft:', whereOf(error));
  }
  return reply;
}

async function find(message: DraftMessage, { young, hour, pictures }: OfPage): Promise<Finding | null> {
  const state = await inForce();
  const { settings, packs, helpOnly, managed } = state;
  const date = new Date();
  if (settings.pausedUntil > date.getTime() && !message.practice) return null;
  const counters = await currentCounters();
  const at = date.getTime();
  const now = localTime(date);
  const isQuiet = !message.practice && isQuietTime(state, now);
  const circumstances: Circumstances = {
    settings: isQuiet && settings.hold === 'always' ? { ...settings, hold: 'serious' } : settings,
    packs,
    helpOnly,
    now,
    managed: managed !== null,
    // Where only help is told, nobody asks where a picture was taken.
    taken: helpOnly[message.site] === undefined ? await pictures.of(message.key) : undefined,
    sated: isQuiet || isSated(counters, momentOf(date), settings.dailyCards),
    mayTellHour: hour.asked(message, counters, at),
  };
  const found = await answer(message, circumstances);
  // A card for a young pupil can wait until the quiet hours are over.
  return isQuiet ? found : young.instead(found, message, circumstances, counters);
}

/** The place of a fault, and nothing else of it: a message could quote the draft, which is never logged. */
function whereOf(error: unknown): string {
  const frames =
    error instanceof Error
      ? (error.stack ?? '').match(/(?:chrome|moz)-extension:\/\/[\w./-]+:\d+:\d+/g)
      : null;
  return frames?.join('\n') ?? 'no stack';
}
