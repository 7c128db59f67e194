import { browser, type Port } from '../browser.ts';
import { judge } from '../engine/judge.ts';
import { hostStyles, styles } from '../guidance/card-styles.ts';
import { isPageMessage } from '../messages/check.ts';
import {
  type BackgroundMessage,
  type DraftMessage,
  type ListenMessage,
  type NotOursMessage,
  type OutcomeMessage,
  PORT,
} from '../messages/protocol.ts';
import { BUNDLED } from '../packs/bundled.ts';
import { inForce, onChanged } from '../settings/storage.ts';
import type { SiteId } from '../vocabulary.ts';
import { answerContact } from './answer-contact.ts';
import { answerDraft, type OfPage } from './answer-draft.ts';
import { HourMark } from './hour-mark.ts';
import { latestOnly } from './latest.ts';
import { toLine } from './line.ts';
import { momentOf } from './moment.ts';
import { Pictures } from './pictures.ts';
import { toRehearsal } from './rehearse.ts';
import { remember } from './remember.ts';
import { heedSight } from './sight.ts';
import { YoungWriter } from './young.ts';

/** Any words that name the school's people will do. */
const WARM_UP = 'The head and the teachers at our school are lovely.';

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
    const page: OfPage = { young: new YoungWriter(), hour: new HourMark(), pictures: new Pictures(inForce) };
    const rehearse = toRehearsal(
      () => momentOf(new Date()).day,
      ({ concern }) => concern === 'hours' && page.hour.stands(),
    );
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
      else if (message.type === 'marked') page.hour.stands();
      else if (message.type === 'outcome' && page.young.takes(message)) return;
      else void keepWord(message);
    });
  });
}

async function whereToListen(): Promise<ListenMessage> {
  const { settings, helpOnly } = await inForce();
  const { memberships, direct, pausedUntil } = settings;
  const sites = [...settings.sites, ...(Object.keys(helpOnly) as SiteId[])];
  return {
    type: 'listen',
    sites: memberships.length > 0 ? sites : [],
    direct: direct === true,
    pausedUntil,
    styles: hostStyles + styles,
  };
}

let warmed: Promise<unknown> | undefined;

/** Readies what the engine readies at its first call, while the person is still finding their words. */
async function warmUp(): Promise<void> {
  const [pack] = BUNDLED.values();
  if (!pack) return;
  warmed ??= judge({ text: WARM_UP, role: 'parent', site: 'facebook', surface: 'post' }, pack.school);
  await warmed.catch(() => undefined);
}

/** Keeps what a page tells of a card; what an administrator lets nobody dismiss stays closed for this draft alone. */
async function keepWord(message: OutcomeMessage | NotOursMessage): Promise<void> {
  if (message.type === 'not-ours' && (await inForce()).locks.notOurs) return;
  await remember(message, momentOf(new Date()));
}

function tell(port: Port, message: BackgroundMessage): void {
  try {
    port.postMessage(message);
  } catch {
    // The page has gone; there is nobody to tell.
  }
}

async function openPolicy(school: string, role: string): Promise<void> {
  const query = new URLSearchParams({ school, role });
  await browser.tabs.create({ url: browser.runtime.getURL(`policy.html?${query}`) });
}
