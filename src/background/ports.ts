import { browser, type Port } from '../browser.ts';
import { judge } from '../engine/judge.ts';
import { localTime } from '../guidance/dates.ts';
import { isPageMessage } from '../messages/check.ts';
import {
  type BackgroundMessage,
  CONTACT,
  type ContactMessage,
  type DraftMessage,
  type Finding,
  type FindingMessage,
  type ListenMessage,
  type NotOursMessage,
  type OutcomeMessage,
  PORT,
} from '../messages/protocol.ts';
import { BUNDLED } from '../packs/bundled.ts';
import { isSated, type Moment } from '../settings/counters.ts';
import { count, currentCounters } from '../settings/counting.ts';
import { inForce, onChanged } from '../settings/storage.ts';
import { answer, type Circumstances } from './answer.ts';
import { afterContact, findContact } from './contact.ts';
import { afterHour, hasHadHour } from './hourly.ts';
import { latestOnly } from './latest.ts';
import { toLine } from './line.ts';
import { Pictures } from './pictures.ts';
import { isQuietTime } from './quiet.ts';
import { rehearseMark, toRehearsal } from './rehearse.ts';
import { remember } from './remember.ts';
import { heedSight } from './sight.ts';
import { YoungWriter } from './young.ts';

/** Any words that name the school's people will do. */
const WARM_UP = 'The head and the teachers at our school are lovely.';

/** What is kept for one page, as long as its line is open. */
interface OfPage {
  young: YoungWriter;
  pictures: Pictures;
}

/** Answers every composer that calls. Registers its listener at once, as a background that sleeps must. */
export function answerPorts(): void {
  const ports = new Set<Port>();
  onChanged(async () => {
    const listen = await whereToListen();
    for (const port of ports) tell(port, listen);
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    void warmUp();
    void whereToListen().then((listen) => tell(port, listen));
    const line = toLine();
    const page: OfPage = { young: new YoungWriter(), pictures: new Pictures(inForce) };
    const rehearse = toRehearsal(() => momentOf(new Date()).day);
    const judgeLatest = latestOnly<DraftMessage>(async (message) => {
      const reply = await answerDraft(message, page);
      const { rehearsal } = (await inForce()).settings;
      tell(port, line(rehearsal ? rehearse(message, reply) : reply));
    });
    port.onMessage.addListener((message: unknown) => {
      if (!isPageMessage(message)) return;
      if (message.type === 'draft') judgeLatest(message);
      else if (message.type === 'contact')
        void answerContact(message).then((reply) => tell(port, line(reply)));
      else if (message.type === 'pictures') page.pictures.take(message);
      else if (message.type === 'open-policy') void openPolicy(message.school, message.role);
      else if (message.type === 'sight') void heedSight(message, port.sender?.tab?.id, Date.now());
      else if (message.type === 'outcome' && page.young.takes(message)) return;
      else void keepWord(message);
    });
  });
}

async function whereToListen(): Promise<ListenMessage> {
  const { settings } = await inForce();
  const { memberships, sites, direct, pausedUntil } = settings;
  return { type: 'listen', sites: memberships.length > 0 ? sites : [], direct: direct === true, pausedUntil };
}

let warmed: Promise<unknown> | undefined;

/** Readies what the engine readies at its first call, while the person is still finding their words. */
async function warmUp(): Promise<void> {
  const [pack] = BUNDLED.values();
  if (!pack) return;
  warmed ??= judge({ text: WARM_UP, role: 'parent', site: 'facebook', surface: 'post' }, pack.school);
  await warmed.catch(() => undefined);
}

async function answerDraft(message: DraftMessage, page: OfPage): Promise<FindingMessage> {
  const { key, seq } = message;
  const reply: FindingMessage = { type: 'finding', key, seq, finding: null };
  try {
    reply.finding = await find(message, page);
  } catch (error) {
    console.error('Forethought could not judge a draft:', whereOf(error));
  }
  return reply;
}

async function find(message: DraftMessage, { young, pictures }: OfPage): Promise<Finding | null> {
  const state = await inForce();
  const { settings, packs, managed } = state;
  const date = new Date();
  if (settings.pausedUntil > date.getTime() && !message.practice) return null;
  const counters = await currentCounters();
  const at = date.getTime();
  const now = localTime(date);
  const isQuiet = !message.practice && isQuietTime(state, now);
  const circumstances: Circumstances = {
    settings: isQuiet && settings.hold === 'always' ? { ...settings, hold: 'serious' } : settings,
    packs,
    now,
    managed: managed !== null,
    taken: await pictures.of(message.key),
    sated: isQuiet || isSated(counters, momentOf(date), settings.dailyCards),
    mayTellHour: () => {
      if (hasHadHour(counters, message.key, message.text, at)) return false;
      void count((now) => afterHour(now, message.key, message.text, at));
      return true;
    },
  };
  const found = await answer(message, circumstances);
  // A card for a young pupil can wait until the quiet hours are over.
  return isQuiet ? found : young.instead(found, message, circumstances, counters);
}

/** Tells of contact once a day; two presses at once are told once. Never rejects. */
async function answerContact(message: ContactMessage): Promise<FindingMessage> {
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

/** Keeps what a page tells of a card; what an administrator lets nobody dismiss stays closed for this draft alone. */
async function keepWord(message: OutcomeMessage | NotOursMessage): Promise<void> {
  if (message.type === 'not-ours' && (await inForce()).locks.notOurs) return;
  await remember(message, momentOf(new Date()));
}

const momentOf = (date: Date): Moment => ({ at: date.getTime(), day: localTime(date).slice(0, 10) });

function tell(port: Port, message: BackgroundMessage): void {
  try {
    port.postMessage(message);
  } catch {
    // The page has gone; there is nobody to tell.
  }
}

/** The place of a fault, and nothing else of it: a message could quote the draft, which is never logged. */
function whereOf(error: unknown): string {
  const frames =
    error instanceof Error
      ? (error.stack ?? '').match(/(?:chrome|moz)-extension:\/\/[\w./-]+:\d+:\d+/g)
      : null;
  return frames?.join('\n') ?? 'no stack';
}

async function openPolicy(school: string, role: string): Promise<void> {
  const query = new URLSearchParams({ school, role });
  await browser.tabs.create({ url: browser.runtime.getURL(`policy.html?${query}`) });
}
