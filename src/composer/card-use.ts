import type { Container } from '../card/container.ts';
import type { rectsInField } from '../card/mirror.ts';
import { type CardView, createCardView } from '../card/view.ts';
import type { SiteId } from '../vocabulary.ts';
import { caretIn, focusAt } from './caret.ts';
import type { Channel } from './channel.ts';
import type { Draft } from './drafts.ts';
import { type Active, Presenter } from './presenter.ts';

/** Whose card it is: the composer in use, and the line to the background. */
export interface CardOwner {
  site: SiteId;
  active(): Active | null;
  /** Asked when something is to be sent, for the line is opened later than the card is made. */
  channel(): Channel;
  /** Finds words in native fields; absent on a site that has none. */
  measure: typeof rectsInField | undefined;
}

/** The card beside the composer in use, what the person does with it, and what is told of that. */
export class CardUse {
  readonly presenter: Presenter;
  readonly #view: CardView;
  readonly #owner: CardOwner;
  /** Where writing stopped as the person last went into the card from the composer. */
  #caret: Range | null = null;

  constructor(container: Container, owner: CardOwner, signal: AbortSignal) {
    this.#owner = owner;
    this.#view = createCardView(
      container,
      {
        onClose: () => this.#close((draft) => draft.dismiss()),
        onNotOurs: () => this.#disown(),
        onPolicy: () => this.#openPolicy(),
        onRaiseOpened: () => this.#heed(),
        onCopyDraft: () => this.#copyDraft(),
        onOpenNote: () => this.#openNote(),
        onLaidOut: () => this.presenter.place(),
      },
      owner.measure,
    );
    this.presenter = new Presenter(
      this.#view,
      () => owner.active(),
      ({ draft }) => this.#onShown(draft),
    );
    window.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
  }

  /** A press of Send goes through; what came of the card is told once a draft, however often it is pressed. */
  depart(draft: Draft, { isStep }: { isStep: boolean }): void {
    if (!isStep) draft.isLeaving = true;
    const { outcome } = draft;
    if (!outcome) return;
    draft.heeded = true;
    this.#owner.channel().send({ type: 'outcome', outcome });
  }

  #onShown(draft: Draft): void {
    const { finding } = draft;
    // A mark that stands for a card counts as one only once it is opened.
    if (!finding?.ordinary || (finding.quietly && !draft.opened)) return;
    if (finding.show === 'note') this.#owner.channel().send({ type: 'marked' });
    else if (!draft.spoken) {
      draft.spoken = true;
      if (!draft.opened) this.#owner.channel().send({ type: 'outcome', outcome: 'shown' });
    }
  }

  /** The person made use of the card. */
  #heed(): void {
    const draft = this.#owner.active()?.draft;
    if (!draft || draft.heeded || !draft.finding?.ordinary || draft.finding.show === 'note') return;
    draft.heeded = true;
    this.#owner.channel().send({ type: 'outcome', outcome: 'heeded' });
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing || !this.presenter.isOpen) return;
    const enters = event.code === 'KeyG' && event.altKey && event.shiftKey;
    const isHelp = this.#owner.active()?.draft.showing?.show === 'help';
    const hides = event.key === 'Escape' && isHelp && !this.#view.hasFocus();
    if (!enters && !hides) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (enters) this.#enter();
    else this.#close((draft) => draft.dismiss());
  }

  #enter(): void {
    const active = this.#owner.active();
    if (active) this.#caret = caretIn(active.editor) ?? this.#caret;
    this.#view.focus();
  }

  #close(quieten: (draft: Draft) => void): void {
    const hadFocus = this.#view.hasFocus();
    const active = this.#owner.active();
    if (active) quieten(active.draft);
    this.presenter.hide();
    // The view gives focus back to the node it came from; the editor may have been replaced since.
    if (hadFocus && active && !active.isContact) focusAt(active.editor, this.#caret);
  }

  #disown(): void {
    const finding = this.#owner.active()?.draft.shown;
    this.#close((draft) => draft.disown());
    if (!finding || finding.subjects.length === 0) return;
    const { card, subjects } = finding;
    const { site } = this.#owner;
    this.#owner.channel().send({ type: 'not-ours', school: card.school, site, subjects });
  }

  #openNote(): void {
    const active = this.#owner.active();
    if (active) active.draft.opened = true;
    this.#heed();
    this.presenter.show();
  }

  #openPolicy(): void {
    this.#heed();
    const card = this.#owner.active()?.draft.showing?.card;
    if (card) this.#owner.channel().send({ type: 'open-policy', school: card.school, role: card.role });
  }

  async #copyDraft(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.#owner.active()?.draft.text ?? '');
      return true;
    } catch {
      return false;
    }
  }
}
