import type { Page } from '@playwright/test';
import type { Launched } from './launch.ts';

type Chrome = { chrome: typeof import('webextension-polyfill') };

/** The popup as it speaks of this page's tab, opened as a page of its own beside it. */
export async function popupFor({ context, extensionId, worker }: Launched, page: Page): Promise<Page> {
  await page.bringToFront();
  const id = await (await worker()).evaluate(async () => {
    const [tab] = await (globalThis as unknown as Chrome).chrome.tabs.query({
      active: true,
      lastFocusedWindow: true,
    });
    return tab?.id;
  });
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${id}`);
  await popup.getByRole('status').waitFor();
  return popup;
}

/**
 * Opens the real popup over this page's tab and gives the words in it: the runner does not hand out a popup as a
 * page, so it is read through the browser's own protocol.
 */
export async function wordsOfRealPopup({ worker }: Launched, page: Page): Promise<string> {
  await page.bringToFront();
  await (await worker()).evaluate(async () => {
    await (globalThis as unknown as Chrome).chrome.action.openPopup();
  });
  const session = await page.context().newCDPSession(page);
  const popup = async () =>
    (await session.send('Target.getTargets')).targetInfos.find(({ url }) => url.endsWith('/popup.html'));
  let target = await popup();
  while (!target) target = await popup();
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const evaluated = new Promise<string>((resolve) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message);
      if (id === 1) resolve(result.result.value);
    });
  });
  // Resolves in the popup once it has drawn what it found.
  const expression = `new Promise((resolve) => {
    const look = () => document.querySelector('[role=status]') && resolve(document.body.innerText);
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    look();
  })`;
  await session.send('Target.sendMessageToTarget', {
    sessionId,
    message: JSON.stringify({
      id: 1,
      method: 'Runtime.evaluate',
      params: { expression, awaitPromise: true, returnByValue: true },
    }),
  });
  const words = await evaluated;
  await session.send('Target.closeTarget', { targetId: target.targetId });
  await session.detach();
  return words;
}
