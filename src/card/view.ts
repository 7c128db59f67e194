import { type ComponentChild, h, render } from 'preact';
import type { Finding } from '../messages/protocol.ts';
import { Card } from './Card.tsx';
import type { Container } from './container.ts';
import { placeFloat } from './float.ts';
import { Marks } from './Marks.tsx';
import type { MarkRect } from './marks.ts';
import type { Field, rectsInField } from './mirror.ts';
import { NoteMark } from './NoteMark.tsx';
import type { Box } from './position.ts';
import { type CardActions, type CardState, CLOSED } from './state.ts';

/** What the card asks of the one who shows it. */
export interface CardViewHandlers {
  /** Close or Escape. The owner remembers the dismissal and calls `hide`, which gives focus back. */
  onClose(): void;
  /** "Not about our school". As `onClose`: the owner calls `hide`. */
  onNotOurs(): void;
  /** "See the policy": opens the extension's page for `content.school` and `content.role`. */
  onPolicy(): void;
  onRaiseOpened?(): void;
  /** Copies the draft; false where it could not. Runs within the person's click, as the clipboard needs. */
  onCopyDraft(): Promise<boolean>;
  /** The quiet mark was pressed. The view has opened the card itself. */
  onOpenNote(): void;
  /** The page has been laid out, as `awaitLayout` asked. */
  onLaidOut?(): void;
}

/** A finding to draw, and where its composer is (CSS pixels of the viewport), asked at each drawing. */
export interface Shown {
  finding: Finding;
  anchor: () => Box;
}

/** Draws the card, the quiet mark and the lines under words. Never takes focus of its own accord. */
export interface CardView {
  /** Opens the card, or brings an open one up to date, keeping the panel that is open. Says so politely. */
  show(shown: Shown & { held: boolean }): void;
  /** Shows the quiet mark; where the person has already opened it, brings the open card up to date. */
  note(shown: Shown): void;
  /** Takes card, mark and lines away. Focus that was in the card goes back to where it came from. */
  hide(): void;
  /** Moves focus into the card (or onto the quiet mark); false where there is neither. */
  focus(): boolean;
  /** Whether focus is in the card or on the quiet mark. */
  hasFocus(): boolean;
  /** Draws the lines under the matched words anew; an empty list takes them away. */
  marks(rects: readonly MarkRect[]): void;
  /** The same for a textarea or one-line field, by the words' offsets in it; `seen` is what shows of the field. */
  marksIn(field: Field, spans: readonly { start: number; end: number }[], seen: Box): void;
  /** Puts card or mark beside the composer again: after a scroll, a resize, or when the composer grew. */
  reposition(): void;
  /**
   * Tells `onLaidOut` once the page has been laid out in the next frame: to ask then where things stand costs nothing,
   * at any other time after a keystroke a layout of the page. Not to be called by a `ResizeObserver`: it could not be
   * told of another's in the same frame.
   */
  awaitLayout(): void;
}

type Open = Shown & { as: 'card' | 'mark'; isNote: boolean };

/** A live region needs to be in the page for a moment before its words change, or they are not said. */
const BEFORE_SAYING = 150;

/**
 * @param container ours, not yet in the page; the view attaches it when it has something to draw.
 * @param measure finds words in native fields. Handed in, so that a site without such fields need not carry it;
 *   without it no lines are drawn in them.
 */
export function createCardView(
  container: Container,
  handlers: CardViewHandlers,
  measure?: typeof rectsInField,
): CardView {
  const { root } = container;
  const lines = layer(root, 'lines');
  const float = layer(root, 'float');
  const spoken = layer(root, 'spoken');
  spoken.setAttribute('role', 'status');

  let open: Open | null = null;
  let state: CardState = CLOSED;
  let entered: Element | null = null;
  let saying: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  /** Where card or mark was last put beside: at most keystrokes neither the composer nor the viewport has changed. */
  let placed = '';
  /** The list whose lines are on the page: the same list again is not drawn again. */
  let drawn: readonly MarkRect[] | null = null;

  const hasFocus = () => float.contains(root.activeElement);
  const change = (next: Partial<CardState>) => {
    state = { ...state, ...next };
    draw();
  };
  const on: CardActions = {
    close: () => handlers.onClose(),
    notOurs: () => handlers.onNotOurs(),
    policy: () => handlers.onPolicy(),
    raise: () => {
      const follows = hasFocus();
      change({ panel: 'raise' });
      if (follows) focusOn('h2');
      handlers.onRaiseOpened?.();
    },
    back: () => {
      const follows = hasFocus();
      change({ panel: 'clause', copy: 'idle' });
      if (follows) focusOn('[data-act=raise]');
    },
    more: () => change({ more: !state.more }),
    copy: async () => {
      const copied = await handlers.onCopyDraft().catch(() => false);
      if (open) change({ copy: copied ? 'copied' : 'failed' });
    },
  };
  const openNote = () => {
    if (!open) return;
    const follows = hasFocus();
    open.as = 'card';
    draw();
    if (follows) focusOn('.card');
    handlers.onOpenNote();
  };

  function focusOn(selector: string): boolean {
    const target = float.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: selector === '.card' });
    return target !== null;
  }

  function picture(): ComponentChild {
    if (!open) return null;
    const { card, show } = open.finding;
    if (open.as === 'mark') return h(NoteMark, { label: card.labels.openNote, onOpen: openNote });
    return h(Card, { content: card, show, state, on });
  }

  function mark(rects: readonly MarkRect[]) {
    if (rects.length > 0) container.attach();
    if (rects === drawn) return;
    drawn = rects;
    render(h(Marks, { rects }), lines);
  }

  function draw() {
    if (open) container.attach();
    render(picture(), float);
    placed = '';
    place();
  }

  function place() {
    if (!open) return;
    const box = open.anchor();
    const { clientWidth } = document.documentElement;
    const beside = [box.left, box.top, box.right, box.bottom, clientWidth, innerHeight].join();
    if (beside === placed) return;
    placed = beside;
    placeFloat(float, box, open.as);
  }

  // What it is told first of all, in the next frame, is the size that this has.
  const laidOut = new ResizeObserver(() => {
    laidOut.disconnect();
    handlers.onLaidOut?.();
  });

  function say(words: string) {
    if (words === said) return;
    said = words;
    clearTimeout(saying);
    saying = setTimeout(() => {
      spoken.textContent = words;
    }, BEFORE_SAYING);
  }

  function start(next: Open) {
    if (open?.finding.card.school !== next.finding.card.school) state = CLOSED;
    open = next;
  }

  return {
    show: ({ finding, anchor, held }) => {
      const { card, show } = finding;
      // At most keystrokes the same card comes again, and there is nothing to draw.
      const isDrawn =
        open?.as === 'card' &&
        open.finding.card === card &&
        open.finding.show === show &&
        state.held === held;
      start({ finding, anchor, as: 'card', isNote: false });
      state = { ...state, held };
      if (!isDrawn) draw();
      const { labels } = finding.card;
      say(held ? `${labels.held} ${labels.announce}` : labels.announce);
    },
    note: ({ finding, anchor }) => {
      const isOpened = open?.isNote && open.as === 'card';
      start({ finding, anchor, as: isOpened ? 'card' : 'mark', isNote: true });
      draw();
    },
    hide: () => {
      const back = hasFocus() ? (entered ?? container.cameFrom()) : null;
      open = null;
      entered = null;
      state = CLOSED;
      draw();
      mark([]);
      clearTimeout(saying);
      said = '';
      spoken.textContent = '';
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    },
    focus: () => {
      if (!open) return false;
      if (!hasFocus()) entered = focusedElement();
      return focusOn('.ft');
    },
    hasFocus,
    marks: mark,
    marksIn: (field, spans, seen) => {
      if (spans.length > 0) container.attach();
      mark(measure?.(lines, field, spans, seen) ?? []);
    },
    reposition: place,
    awaitLayout: () => {
      // A host that the page took out is not laid out, and would never tell.
      container.attach();
      laidOut.observe(float);
    },
  };
}

function layer(root: ShadowRoot, name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  root.append(element);
  return element;
}

/** The element with focus, also within the open shadow roots that some sites build their chats in. */
function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
