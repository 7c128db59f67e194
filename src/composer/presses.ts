import type { SiteAdapter } from '../sites/adapter.ts';
import type { CardUse } from './card-use.ts';
import type { Composers } from './composers.ts';
import type { HoldQuestions } from './hold.ts';
import { isVisible } from './presenter.ts';

/** What a press does to the drafts in the composers it sends, and whether it is held. */
export class Presses implements HoldQuestions {
  readonly #adapter: SiteAdapter;
  readonly #composers: Composers;
  readonly #card: CardUse;
  /** The press that was last asked about goes on to another step, and sends nothing yet. */
  #isStep = false;

  constructor(adapter: SiteAdapter, composers: Composers, card: CardUse) {
    this.#adapter = adapter;
    this.#composers = composers;
    this.#card = card;
  }

  isSend(path: readonly EventTarget[]): boolean {
    const editor = this.#composers.active?.editor;
    // A press on a disabled button sends nothing, and would use up the one hold.
    if (!editor || path.some(isDisabled)) return false;
    this.#isStep = this.#adapter.isStep?.(path, editor) ?? false;
    return this.#isStep || this.#adapter.isSend(path, editor);
  }

  sendsOn(event: KeyboardEvent): boolean {
    const editor = this.#composers.active?.editor;
    // The adapter first: it tells by the key alone for nearly every key.
    if (!editor || !this.#adapter.sendsOn(event, editor) || !event.composedPath().includes(editor))
      return false;
    this.#isStep = false;
    return !isPicking(editor);
  }

  shouldHold(): boolean {
    const { active } = this.#composers;
    if (!active) return false;
    // A thread's items go together, whichever of them the person is in.
    const together = this.#composers.besides(active);
    // A draft out of sight has no card to bring forward.
    const held = together.find(({ draft, editor }) => draft.holds && isVisible(editor));
    if (held) {
      this.#composers.active = held;
      return true;
    }
    // The press goes through: if a composer now closes, its draft went with it.
    for (const { draft } of together) this.#card.depart(draft, { isStep: this.#isStep });
    return false;
  }

  onHeld(): void {
    const { active } = this.#composers;
    if (active) active.draft.held = true;
    this.#card.presenter.show();
  }
}

const isDisabled = (target: EventTarget): boolean =>
  target instanceof Element && target.matches(':disabled,[aria-disabled=true]');

/** Whether a list of names or emoji is open, so that Enter picks from it. X's box names an option at all times. */
function isPicking(editor: HTMLElement): boolean {
  const option = editor.getAttribute('aria-activedescendant');
  const tree = editor.getRootNode() as Document | ShadowRoot;
  return !!(option && tree.getElementById(option)) || editor.ariaExpanded === 'true';
}
