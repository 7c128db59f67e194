import { MarkPlaces } from '../card/marks.ts';
import type { CardView } from '../card/view.ts';
import type { Place } from '../sites/adapter.ts';
import { seenOf } from './clip.ts';
import type { Draft } from './drafts.ts';
import { type EditorText, isField } from './editor.ts';

/** The composer the person is in: its editor, where it writes to, and the draft in it. */
export interface Active {
  editor: HTMLElement;
  place: Place;
  draft: Draft;
  read: EditorText;
  /** No composer: what stands around a control that was pressed. */
  isContact?: true;
}

/** Pause in typing (ms) after which the card may appear: it does not flash at each keystroke. */
const PAUSE = 900;

/** How far (px) down and out the corner is moved that the mark goes over, for it to stand to the right of a row. */
const ASIDE = 36;
/** How far (px) below the top of a whole chat it stands: under what the chat is headed with. */
const UNDER_HEADER = 116;

/** Shows what there is to show for the composer in use, and keeps it where the composer is. */
export class Presenter {
  readonly #view: CardView;
  readonly #current: () => Active | null;
  readonly #onShown: (active: Active) => void;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** When the pause in typing is long enough, on the clock of `performance.now()`. */
  #pauseEnds = 0;
  #shows = false;
  readonly #places = new MarkPlaces();

  /**
   * @param current asked at each drawing, for the composer in use may have been replaced since
   * @param onShown told each time card or mark stands beside a draft
   */
  constructor(view: CardView, current: () => Active | null, onShown: (active: Active) => void) {
    this.#view = view;
    this.#current = current;
    this.#onShown = onShown;
  }

  /** Whether card or mark is on the page. */
  get isOpen(): boolean {
    return this.#shows;
  }

  /** The person goes on typing: what there is to show waits for a pause. */
  settle(): void {
    this.#pauseEnds = performance.now() + PAUSE;
    if (!this.#pause) this.#await(PAUSE);
  }

  /** One timer is set again only once it has run out: at every keystroke a new one would cost more than all it does. */
  #await(pause: number): void {
    this.#pause = setTimeout(() => {
      const left = this.#pauseEnds - performance.now();
      if (left > 0) this.#await(left);
      else this.show();
    }, pause);
  }

  /** Something new has come: it shows at once, unless the person is typing. */
  refresh(): void {
    if (this.#pause === undefined) this.show();
  }

  /** Shows what there is to show, now. */
  show(): void {
    this.#stopWaiting();
    const active = this.#current();
    const finding = active?.draft.showing;
    if (!active || !finding || !isVisible(active.editor)) {
      this.hide();
      return;
    }
    const { draft } = active;
    this.#shows = true;
    draft.saw(finding);
    if (draft.isQuiet && !draft.opened) this.#view.note({ finding, anchor: this.#anchor });
    else this.#view.show({ finding, anchor: this.#anchor, held: draft.held });
    this.#onShown(active);
    this.place();
  }

  /** Takes card, mark and lines away. */
  hide(): void {
    this.#stopWaiting();
    if (!this.#shows) return;
    this.#shows = false;
    this.#view.hide();
  }

  /** The composer moved, came back into sight or went out of it. */
  follow(): void {
    const active = this.#current();
    const wants = active?.draft.showing != null && isVisible(active.editor);
    if (wants === this.#shows) this.place();
    else this.refresh();
  }

  /** Puts card and marks where the composer will be once the page has been laid out next, at most once a frame. */
  draw(): void {
    if (this.#shows) this.#view.awaitLayout();
  }

  /** Puts card and marks where the composer now is. */
  place(): void {
    const active = this.#current();
    if (!active || !this.#shows) return;
    // In this order: lines that were just drawn would be laid out for the card's place to be measured.
    this.#view.reposition();
    const { editor, draft, read, place } = active;
    const marks = draft.showing?.marks ?? [];
    const seen = seenOf(editor, place.frame);
    if (isField(editor)) this.#view.marksIn(editor, marks, seen);
    else this.#view.marks(this.#places.find(read, marks, seen));
  }

  readonly #anchor = (): DOMRect => {
    const active = this.#current();
    const box = (active?.place.frame ?? active?.editor)?.getBoundingClientRect() ?? new DOMRect();
    if (active?.isContact) {
      // Over its corner the mark would cover the controls of the row before, and at the foot of a chat its Send.
      box.y += box.height * 2 > innerHeight ? UNDER_HEADER : ASIDE;
      box.width += ASIDE;
      // Mirrored, it stands at the row's left.
      if (document.dir === 'rtl') box.x -= ASIDE;
    }
    return box;
  };

  #stopWaiting(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }
}

/** Whether an editor is drawn on the page at all. */
export function isVisible(editor: HTMLElement): boolean {
  const { width, height } = editor.getBoundingClientRect();
  return width * height > 0;
}
