import type { Runtime } from 'webextension-polyfill';
import { isBackgroundMessage } from '../messages/check.ts';
import {
  type CardContent,
  type FindingMessage,
  type FindingOnLine,
  type ListenMessage,
  type PageMessage,
  PORT,
} from '../messages/protocol.ts';
import { runtime } from './runtime.ts';

export interface ChannelHandlers {
  onFinding(message: FindingMessage): void;
  /** Where reading is wanted; what was said before may no longer hold. */
  onListen(message: ListenMessage): void;
  /** The background stopped. The next message wakes it. */
  onLost(): void;
  /** The extension was updated or removed: this script is an orphan and has to go. */
  onOrphaned(): void;
}

/** Time (ms) after which a script whose extension was updated can tell that it is an orphan. */
const ORPHAN_DELAY = 500;

/**
 * The page's line to the background: opened with the first message, opened again after the background slept.
 * Nothing here throws: a message that cannot go is dropped, and the page works on.
 */
export class Channel {
  #port: Runtime.Port | undefined;

  readonly #handlers: ChannelHandlers;
  readonly #signal: AbortSignal;

  constructor(handlers: ChannelHandlers, signal: AbortSignal) {
    this.#handlers = handlers;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#port?.disconnect());
  }

  send(message: PageMessage): void {
    if (this.#signal.aborted) return;
    try {
      this.#port ??= this.#connect();
      this.#port.postMessage(message);
    } catch {
      this.#port = undefined;
      if (isOrphan()) this.#handlers.onOrphaned();
    }
  }

  /** Opens the line before it is needed, so that a sleeping background is awake when the first words come. */
  wake(): void {
    if (this.#signal.aborted || this.#port) return;
    try {
      this.#port = this.#connect();
    } catch {
      if (isOrphan()) this.#handlers.onOrphaned();
    }
  }

  #connect(): Runtime.Port {
    const port = runtime()?.connect({ name: PORT });
    if (!port) throw new Error('The extension has gone.');
    let card: CardContent | undefined;
    port.onMessage.addListener((message: unknown) => {
      if (!isBackgroundMessage(message)) return;
      if (message.type === 'listen') {
        this.#handlers.onListen(message);
        return;
      }
      card = message.finding?.card ?? card;
      const whole = withCard(message, card);
      if (whole) this.#handlers.onFinding(whole);
    });
    port.onDisconnect.addListener(() => {
      if (this.#port === port) this.#port = undefined;
      this.#handlers.onLost();
      // The line breaks a moment before the extension's id goes.
      setTimeout(() => isOrphan() && this.#handlers.onOrphaned(), ORPHAN_DELAY);
    });
    return port;
  }
}

/** A message whose card was left out gets the last one of its line; null where there was none. */
function withCard(message: FindingOnLine, card: CardContent | undefined): FindingMessage | null {
  const { finding } = message;
  if (!finding) return { ...message, finding };
  return card ? { ...message, finding: { ...finding, card } } : null;
}

/** An orphaned script has lost its extension's id. */
function isOrphan(): boolean {
  try {
    return !runtime()?.id;
  } catch {
    return true;
  }
}
