import { browser, type Port } from '../browser.ts';
import { localTime } from '../guidance/dates.ts';
import { isPageMessage } from '../messages/check.ts';
import { type DraftMessage, type FindingMessage, PORT } from '../messages/protocol.ts';
import { BUNDLED } from '../packs/bundled.ts';
import { currentSettings } from '../settings/storage.ts';
import { answer } from './answer.ts';

/** Answers every composer that calls. Registers its listener at once, as a background that sleeps must. */
export function answerPorts(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT) return;
    port.onMessage.addListener((message: unknown) => {
      if (!isPageMessage(message)) return;
      if (message.type === 'draft') void answerDraft(port, message);
      else void openPolicy(message.school, message.role);
    });
  });
}

async function answerDraft(port: Port, message: DraftMessage): Promise<void> {
  const { key, seq } = message;
  const reply: FindingMessage = { type: 'finding', key, seq, finding: null };
  try {
    const settings = await currentSettings();
    const now = localTime(new Date());
    reply.finding = await answer(message, { settings, packs: BUNDLED, now, managed: false });
  } catch (error) {
    console.error('Forethought could not judge a draft:', whereOf(error));
  }
  try {
    port.postMessage(reply);
  } catch {
    // The page has gone; there is nobody to tell.
  }
}

/** The place of a fault without its message: a message could quote the draft, which is never logged. */
function whereOf(error: unknown): string {
  const frames = error instanceof Error ? (error.stack ?? '').match(/^\s*(at .+|.+@.+)$/gm) : null;
  return frames?.join('\n') ?? 'no stack';
}

async function openPolicy(school: string, role: string): Promise<void> {
  const query = new URLSearchParams({ school, role });
  await browser.tabs.create({ url: browser.runtime.getURL(`policy.html?${query}`) });
}
