import type { CardContent, Finding } from '../messages/protocol.ts';

/** What of a card is open, as far as the words do not decide it. */
export interface CardState {
  panel: 'clause' | 'raise';
  /** Whether the other clauses are shown. */
  more: boolean;
  /** Whether a press of Post, Send or Enter was held. */
  held: boolean;
  /** How the last copying of the draft went. */
  copy: 'idle' | 'copied' | 'failed';
}

export const CLOSED: CardState = { panel: 'clause', more: false, held: false, copy: 'idle' };

/** What the card's buttons do. */
export interface CardActions {
  close(): void;
  notOurs(): void;
  policy(): void;
  raise(): void;
  back(): void;
  more(): void;
  copy(): void;
}

/** What every part of a card is drawn from. */
export interface CardProps {
  content: CardContent;
  show: Finding['show'];
  state: CardState;
  on: CardActions;
}
