import type { CDPSession, Page } from '@playwright/test';
import { type CardOnPage, readCard } from './card-reading.ts';

export type { CardOnPage };

type Node = Awaited<ReturnType<typeof documentOf>>;

const HOST = 'FORETHOUGHT-CARD';

/** @param page a page whose content script may have drawn a card */
export async function cardOn(page: Page): Promise<CardOnPage> {
  const session = await page.context().newCDPSession(page);
  return readCard(
    (body, ...values) => callInRoot(session, body, values),
    (x, y) => page.mouse.click(x, y),
  );
}

const documentOf = async (session: CDPSession) =>
  (await session.send('DOM.getDocument', { depth: 2, pierce: true })).root;

async function callInRoot<T>(session: CDPSession, body: string, values: string[]): Promise<T | null> {
  const shadow = hostIn(await documentOf(session))?.shadowRoots?.[0];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { nodeId: shadow.nodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function (...values) { ${body} }`,
    arguments: values.map((value) => ({ value })),
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return (result.value as T) ?? null;
}

/** The card's host stands directly under the document's element. */
function hostIn(document: Node): Node | undefined {
  const html = document.children?.find((node) => node.nodeName === 'HTML');
  return html?.children?.find((node) => node.nodeName === HOST);
}
