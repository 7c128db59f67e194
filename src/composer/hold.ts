/** What the gate asks about a press, and whom it tells. */
export interface HoldQuestions {
  /** Whether an element on this path is the send control of the draft being written. */
  isSend(path: readonly EventTarget[]): boolean;
  /** Whether this key, where it was pressed, sends the draft being written. */
  sendsOn(event: KeyboardEvent): boolean;
  /** Whether to hold now. Asked once a press, and only of presses that send. */
  shouldHold(): boolean;
  /** A press was held. */
  onHeld(): void;
}

const POINTER_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;
/** A keydown that is prevented makes no keypress. */
const KEY_EVENTS = ['keydown', 'keyup'] as const;

/** Longest time (ms) and way (px) between the two clicks of a double click, as common systems set them. */
const DOUBLE_CLICK = { ms: 500, px: 6 };

/**
 * Holds the first press of Post, Send or Enter: every event of it is swallowed before the page sees it, and the
 * next press goes through. Listens on `window` in the capture phase, which comes before the page's own listeners
 * when registered at `document_start`. If a question throws, the press goes through.
 */
export function holdPresses(questions: HoldQuestions, signal: AbortSignal): void {
  const asked = safely(questions);
  const pointer = new PointerGate(asked);
  const keys = new KeyGate(asked);
  const onPointer = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    const byKey = event.type === 'click' && event.detail === 0;
    if (byKey ? keys.holdsClick(event) : pointer.holds(event)) swallow(event);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && keys.holds(event)) swallow(event);
  };
  window.addEventListener('blur', () => keys.forget(), { signal });
  for (const type of POINTER_EVENTS) window.addEventListener(type, onPointer, { capture: true, signal });
  for (const type of KEY_EVENTS) window.addEventListener(type, onKey, { capture: true, signal });
}

interface Asked {
  /** Whether this press sends and is to be held; tells that it was. */
  holdsPress(sends: (questions: HoldQuestions) => boolean): boolean;
  isSend(event: Event): boolean;
}

function safely(questions: HoldQuestions): Asked {
  const ask = (question: () => boolean): boolean => {
    try {
      return question();
    } catch {
      return false;
    }
  };
  return {
    holdsPress: (sends) =>
      ask(() => {
        if (!sends(questions) || !questions.shouldHold()) return false;
        questions.onHeld();
        return true;
      }),
    isSend: (event) => ask(() => questions.isSend(event.composedPath())),
  };
}

/** One pointerdown and all that follows it, up to the next. */
class PointerGate {
  readonly #asked: Asked;
  #press: 'free' | 'held' | 'perhaps-double' = 'free';
  /** Where and when the last held press began, while its second half may still come. */
  #held: { at: number; x: number; y: number } | null = null;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  holds(event: MouseEvent): boolean {
    if (event.type === 'pointerdown') this.#press = this.#begin(event);
    // Only the click count tells a double click from two quick presses, and pointer events carry none.
    if (event.type === 'mousedown' && this.#press === 'perhaps-double')
      this.#press = event.detail === 2 ? 'held' : 'free';
    return this.#press !== 'free';
  }

  #begin(event: MouseEvent): 'free' | 'held' | 'perhaps-double' {
    const mayBeDouble = this.#mayBeDouble(event);
    this.#held = null;
    if (mayBeDouble) return 'perhaps-double';
    if (!this.#asked.holdsPress((questions) => questions.isSend(event.composedPath()))) return 'free';
    this.#held = { at: event.timeStamp, x: event.clientX, y: event.clientY };
    return 'held';
  }

  #mayBeDouble(event: MouseEvent): boolean {
    if (!this.#held || !this.#asked.isSend(event)) return false;
    const near = Math.hypot(event.clientX - this.#held.x, event.clientY - this.#held.y) <= DOUBLE_CLICK.px;
    return near && event.timeStamp - this.#held.at <= DOUBLE_CLICK.ms;
  }
}

/** One keydown that is no repeat, its repeats and its keyup. */
class KeyGate {
  readonly #asked: Asked;
  #held: string | null = null;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  holds(event: KeyboardEvent): boolean {
    // Another key pressed meanwhile ends nothing: Enter is still down.
    const mayBegin = this.#held === null || this.#held === event.code;
    if (event.type === 'keydown' && !event.repeat && mayBegin)
      this.#held = this.#asked.holdsPress((questions) => sends(event, questions)) ? event.code : null;
    // macOS sends no keyup for a key that is let go while Command is down.
    if (event.type === 'keyup' && event.key === 'Meta') this.#held = null;
    if (this.#held === null || event.code !== this.#held) return false;
    if (event.type === 'keyup') this.#held = null;
    return true;
  }

  /** The window lost the keyboard, and with it the keyup. */
  forget(): void {
    this.#held = null;
  }

  /** A click without a pointer: made by a key on the button, or by assistive software, which sends no key. */
  holdsClick(event: MouseEvent): boolean {
    return (
      this.#held !== null || this.#asked.holdsPress((questions) => questions.isSend(event.composedPath()))
    );
  }
}

function sends(event: KeyboardEvent, questions: HoldQuestions): boolean {
  // An Enter that ends a composition or picks from an open list is no send.
  if (event.isComposing || event.keyCode === 229) return false;
  if (questions.sendsOn(event)) return true;
  return (event.key === 'Enter' || event.key === ' ') && questions.isSend(event.composedPath());
}

/**
 * Not `preventDefault` on pointerdown: that would take the mousedown away, which carries the click count.
 */
function swallow(event: Event): void {
  event.stopImmediatePropagation();
  if (event.type !== 'pointerdown') event.preventDefault();
}
