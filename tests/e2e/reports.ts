import type { DraftMessage, PageMessage } from '../../src/messages/protocol.ts';
import type { Launched } from '../browser/launch.ts';

/** The background's own globals, as far as these tests use them. */
interface Background {
  chrome: {
    runtime: {
      onConnect: { addListener(listen: (port: ReportingPort) => void): void };
    };
  };
  heard?: unknown[];
}

interface ReportingPort {
  onMessage: { addListener(listen: (message: unknown) => void): void };
}

/**
 * Listens beside the background to what pages report; a page that called it before is not heard. The background
 * must be awake, or be woken soon.
 *
 * @returns reads the drafts reported since, in order
 */
export async function hearReports(launched: Launched): Promise<() => Promise<DraftMessage[]>> {
  const heard = await hearMessages(launched);
  return async () => (await heard()).filter((message): message is DraftMessage => message.type === 'draft');
}

/** The same of all that pages say; what is heard has reached the background as well. */
export async function hearMessages(launched: Launched): Promise<() => Promise<PageMessage[]>> {
  const worker = await launched.worker();
  const from = await worker.evaluate(() => {
    const background = globalThis as unknown as Background;
    if (!background.heard) {
      const heard: unknown[] = [];
      background.heard = heard;
      background.chrome.runtime.onConnect.addListener((port) =>
        port.onMessage.addListener((message) => heard.push(message)),
      );
    }
    return background.heard.length;
  });
  return async () => {
    const heard = await worker.evaluate(
      (since) => (globalThis as unknown as Background).heard?.slice(since) ?? [],
      from,
    );
    return heard as PageMessage[];
  };
}
