import { isAskTab } from '../messages/check.ts';
import type { TabState } from '../messages/protocol.ts';
import { type MessageListener, runtime } from './runtime.ts';

/** Answers the popup when it asks what is seen on this page; nothing of it is kept anywhere. */
export function answerPopup(state: () => TabState, signal: AbortSignal): void {
  const listen: MessageListener = (message, sender, respond) => {
    if (sender.id === runtime()?.id && isAskTab(message)) respond(state());
  };
  runtime()?.onMessage.addListener(listen);
  signal.addEventListener('abort', () => runtime()?.onMessage?.removeListener(listen));
}
