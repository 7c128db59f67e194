import type { Finding } from '../messages/protocol.ts';
import type { SiteAdapter } from '../sites/adapter.ts';
import { unreadAt } from './composers.ts';
import type { Active } from './presenter.ts';

/**
 * Tells when a person presses a control that adds somebody or lets somebody in, and what a mark should stand beside.
 * The press is only seen: it goes on to the page at once and as it is.
 */
export function hearContacts(
  adapter: SiteAdapter,
  tell: (beside: HTMLElement) => void,
  signal: AbortSignal,
): void {
  const onPress = (event: Event) => {
    const beside = event.isTrusted && adapter.contactOn?.(event.composedPath());
    if (beside) tell(beside as HTMLElement);
  };
  window.addEventListener('click', onPress, { capture: true, signal });
}

/** A mark beside what was pressed, as if that were a composer: without words, and over once the address changes. */
export function contactAt(beside: HTMLElement, finding: Finding): Active {
  const active = unreadAt(beside, { surface: 'profile', conversation: location.pathname });
  active.draft.finding = finding;
  active.isContact = true;
  return active;
}

/** Whether an active composer is none but such a mark, and the person is where they pressed. */
export const isStillContact = (active: Active | null): boolean | undefined =>
  active?.isContact && active.place.conversation === location.pathname;

/**
 * Whether this touch of a composer begins to write: focus does not, for a message that is accepted brings its box and
 * the caret in it, and neither do the keys that go into the card.
 */
export const isWriting = (by: Event): boolean =>
  !/^(?:foc|poi|Alt|Shi)/.test((by as KeyboardEvent).key ?? by.type);
