import type { CardOnPage } from './card-reading.ts';
import { poll } from './poll.ts';

/** What the pause in typing and a busy machine may take, milliseconds. */
const LONGEST = { timeout: 10_000 };

/** Waits for the card to be open. */
export const opened = (card: CardOnPage) => poll(() => card.state(), LONGEST).toBe('card');
/** Waits for the quiet mark. */
export const marked = (card: CardOnPage) => poll(() => card.state(), LONGEST).toBe('mark');
/** Waits for card and mark to be away. One can go in the middle of a look at it, which then finds nothing. */
export const gone = (card: CardOnPage) => poll(() => card.state().catch(() => 'going'), LONGEST).toBe('none');
