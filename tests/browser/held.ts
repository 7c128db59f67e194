import type { CDPSession, Page } from '@playwright/test';

/** What an extension's script holds on a page, counted after the garbage has been collected. */
export interface Held {
  /** Objects of every kind that were made in its own world, functions and nodes' wrappers among them. */
  objects: number;
  /** Nodes of the page that it holds, or that a handler of its own is on. */
  nodes: number;
}

/**
 * Counts what this extension's content script holds on a page. The script lives in a world of its own, so nothing of
 * the page is counted, however much the page itself holds.
 *
 * @throws where no script of the extension runs on the page
 */
export async function heldOn(page: Page, extensionId: string): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  try {
    const contextId = await worldOf(session, extensionId);
    return {
      nodes: await countOf(session, contextId, 'Node.prototype'),
      objects: await countOf(session, contextId, 'Object.prototype'),
    };
  } finally {
    await session.detach();
  }
}

async function worldOf(session: CDPSession, extensionId: string): Promise<number> {
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  // Tells of every world that is there already, before it answers.
  await session.send('Runtime.enable');
  const ours = contexts.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (!ours) throw new Error('No script of the extension runs on this page.');
  return ours.id;
}

async function countOf(session: CDPSession, contextId: number, prototype: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { contextId, expression: prototype });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'held',
  });
  const length = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'held' });
  return Number(length.result.value);
}
