import type { Runtime } from 'webextension-polyfill';

type PageRuntime = Pick<Runtime.Static, 'connect' | 'id'> & {
  onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
};

/** Answers through `respond`, at once: with a callback it works alike in every browser. */
export type MessageListener = (
  message: unknown,
  sender: { id?: string },
  respond: (answer: unknown) => void,
) => void;

/**
 * The little of the browser's API that a page's script needs. Every browser has it under this name, and the polyfill
 * would be a seventh of all that is loaded into each page. Undefined once the extension has been updated or removed.
 */
export const runtime = (): PageRuntime | undefined =>
  (globalThis as { chrome?: { runtime?: PageRuntime } }).chrome?.runtime;
