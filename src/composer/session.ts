import { createContainer } from '../card/container.ts';
import { type CardView, createCardView } from '../card/view.ts';
import type { FindingMessage, TabState } from '../messages/protocol.ts';
import type { Place, SiteAdapter } from '../sites/adapter.ts';
import { caretIn, focusAt } from './caret.ts';
import { Channel } from './channel.ts';
import { type Draft, Drafts } from './drafts.ts';
import { readEditor } from './editor.ts';
import { holdPresses } from './hold.ts';
import { answerPopup } from './popup-answer.ts';
import { type Active, Presenter } from './presenter.ts';
import { Watch } from './watch.ts';

/** How long (ms) a composer that replaced another may take to fill with the draft of the one before. */
const REFILL = 300;

/** Starts Forethought on a page of this site. Everything stops, and all that was drawn goes, with the extension. */
export function startSession(adapter: SiteAdapter): void {
  new Session(adapter, new AbortController());
}

class Session {
  private readonly adapter: SiteAdapter;
  private readonly drafts = new Drafts();
  private readonly watch: Watch;
  private readonly channel: Channel;
  private readonly view: CardView;
  private readonly presenter: Presenter;
  private active: Active | null = null;
  private seq = 0;
  private refill: ReturnType<typeof setTimeout> | undefined;
  /** The report sent again after the background was lost, so that none is sent a third time. */
  private resent = -1;
  /** Where writing stopped as the person last went into the card from the composer. */
  private caret: Range | null = null;

  constructor(adapter: SiteAdapter, stop: AbortController) {
    this.adapter = adapter;
    const { signal } = stop;
    // First of all listeners, so that the page's traps and closers never see what happens in the card.
    const container = createContainer(signal);
    this.view = createCardView(container, {
      onClose: () => this.close((draft) => draft.dismiss()),
      onNotOurs: () => this.disown(),
      onPolicy: () => this.openPolicy(),
      onRaiseOpened: () => this.heed(),
      onCopyDraft: () => this.copyDraft(),
      onOpenNote: () => this.openNote(),
    });
    this.presenter = new Presenter(
      this.view,
      () => this.active,
      ({ draft }) => this.onCard(draft),
    );
    this.channel = new Channel(
      {
        onFinding: (message) => this.onFinding(message),
        onAgain: () => this.report(),
        onLost: () => this.onLost(),
        onOrphaned: () => stop.abort(),
      },
      signal,
    );
    window.addEventListener('keydown', (event) => this.onKey(event), { capture: true, signal });
    holdPresses(
      {
        isSend: (path) => this.active !== null && adapter.isSend(path, this.active.editor),
        sendsOn: (event) => this.sendsOn(event),
        shouldHold: () => this.shouldHold(),
        onHeld: () => this.onHeld(),
      },
      signal,
    );
    this.watch = new Watch(
      {
        onTouched: (editor) => this.onTouched(editor),
        onChanged: () => this.read(),
        onMoved: () => this.onMoved(),
      },
      signal,
    );
    answerPopup(() => this.tabState(), signal);
    signal.addEventListener('abort', () => this.leave());
  }

  private onTouched(editor: HTMLElement): void {
    if (this.active?.editor === editor) return;
    const place = this.adapter.placeOf(editor);
    if (!place) return;
    this.channel.wake();
    this.watch.follow(editor, place.frame);
    clearTimeout(this.refill);
    this.refill = setTimeout(() => {
      this.refill = undefined;
      this.read();
    }, REFILL);
    this.read();
  }

  private keyOf({ surface, conversation }: Place): string {
    return [this.adapter.id, surface, conversation].join(' ');
  }

  /** Reads the composer and reports what changed. */
  private read(): void {
    const editor = this.watch.followed;
    if (!editor) return;
    const place = this.adapter.placeOf(editor);
    if (!place) {
      this.leave();
      return;
    }
    const read = readEditor(editor);
    const before = this.active;
    const key = this.keyOf(place);
    // A composer that has replaced another may be empty for a moment before it takes the draft over.
    if (read.text === '' && this.refill !== undefined && this.drafts.get(key)) return;
    const isSameText = before?.draft.key === key && before.draft.text === read.text;
    const draft = isSameText ? before.draft : this.drafts.update(key, read.text);
    this.active = { editor, place, draft, read };
    if (before?.draft !== draft || draft.text.trim() === '') this.presenter.hide();
    if (draft.text.trim() === '' || (isSameText && isSamePlace(before.place, place))) {
      this.presenter.draw();
      return;
    }
    this.report();
    this.presenter.draw();
    this.presenter.settle();
  }

  private report(): void {
    if (!this.active || this.active.draft.text.trim() === '') return;
    const { draft, place } = this.active;
    const { surface, where, replyTo, attachments } = place;
    const { key, text } = draft;
    const site = this.adapter.id;
    this.seq += 1;
    draft.reported(this.seq);
    this.channel.send({
      type: 'draft',
      key,
      seq: this.seq,
      text,
      site,
      surface,
      where,
      replyTo,
      attachments,
      practice: this.adapter.practice,
    });
  }

  private onFinding({ key, seq, finding }: FindingMessage): void {
    const draft = this.drafts.get(key);
    if (draft?.answer(seq, finding) && this.active?.draft === draft) this.presenter.refresh();
  }

  private onLost(): void {
    if (!this.active?.draft.waiting || this.resent === this.seq) return;
    this.report();
    this.resent = this.seq;
  }

  private onMoved(): void {
    if (this.watch.followed?.isConnected) {
      this.presenter.follow();
      return;
    }
    if (this.active?.draft.isLeaving) this.drafts.update(this.active.draft.key, '');
    this.leave();
  }

  private leave(): void {
    clearTimeout(this.refill);
    this.refill = undefined;
    this.watch.leave();
    this.active = null;
    this.presenter.hide();
  }

  private sendsOn(event: KeyboardEvent): boolean {
    const editor = this.active?.editor;
    if (!editor || !event.composedPath().includes(editor)) return false;
    // While a list of names or emoji is open, Enter picks from it.
    const picks =
      editor.hasAttribute('aria-activedescendant') || editor.getAttribute('aria-expanded') === 'true';
    return !picks && this.adapter.sendsOn(event, editor);
  }

  private shouldHold(): boolean {
    const draft = this.active?.draft;
    if (draft?.holds) return true;
    // The press goes through: if the composer now closes, the draft went with it.
    if (draft) this.depart(draft);
    return false;
  }

  private depart(draft: Draft): void {
    draft.isLeaving = true;
    const { outcome } = draft;
    if (!outcome) return;
    // Told once a draft, however often the button is pressed.
    draft.heeded = true;
    this.channel.send({ type: 'outcome', outcome });
  }

  private onCard(draft: Draft): void {
    if (draft.spoken || !draft.finding?.ordinary) return;
    draft.spoken = true;
    if (!draft.opened) this.channel.send({ type: 'outcome', outcome: 'shown' });
  }

  /** The person made use of the card. */
  private heed(): void {
    const draft = this.active?.draft;
    if (!draft || draft.heeded || !draft.finding?.ordinary) return;
    draft.heeded = true;
    this.channel.send({ type: 'outcome', outcome: 'heeded' });
  }

  private onHeld(): void {
    if (this.active) this.active.draft.held = true;
    this.presenter.show();
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing || !this.presenter.isOpen) return;
    const enters = event.code === 'KeyG' && event.altKey && event.shiftKey;
    const hides =
      event.key === 'Escape' && this.active?.draft.showing?.show === 'help' && !this.view.hasFocus();
    if (!enters && !hides) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (enters) this.enter();
    else this.close((draft) => draft.dismiss());
  }

  private enter(): void {
    if (this.active) this.caret = caretIn(this.active.editor) ?? this.caret;
    this.view.focus();
  }

  private close(quieten: (draft: Draft) => void): void {
    const hadFocus = this.view.hasFocus();
    if (this.active) quieten(this.active.draft);
    this.presenter.hide();
    // The view gives focus back to the node it came from; the editor may have been replaced since.
    if (hadFocus && this.active) focusAt(this.active.editor, this.caret);
  }

  private disown(): void {
    const finding = this.active?.draft.showing;
    this.close((draft) => draft.disown());
    if (!finding || finding.subjects.length === 0) return;
    const { card, subjects } = finding;
    this.channel.send({ type: 'not-ours', school: card.school, site: this.adapter.id, subjects });
  }

  private openNote(): void {
    if (this.active) this.active.draft.opened = true;
    this.heed();
    this.presenter.show();
  }

  private openPolicy(): void {
    this.heed();
    const card = this.active?.draft.showing?.card;
    if (card) this.channel.send({ type: 'open-policy', school: card.school, role: card.role });
  }

  private tabState(): TabState {
    const draft = this.active?.draft;
    const finding = draft?.showing;
    const card = finding && finding.show !== 'help' ? finding.card : null;
    const [clause] = card?.clauses ?? [];
    return {
      type: 'tab-state',
      writing: this.active?.editor.isConnected === true,
      isPrivate: ['direct', 'unknown'].includes(this.active?.place.surface ?? ''),
      noticed: card && {
        title: card.title,
        forWhom: card.forWhom,
        clause: clause?.text ?? '',
        source: clause?.source ?? '',
      },
    };
  }

  private async copyDraft(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.active?.draft.text ?? '');
      return true;
    } catch {
      return false;
    }
  }
}

/** Whether a draft would be judged the same there: a picture added or a message answered changes that. */
function isSamePlace(a: Place, b: Place): boolean {
  return a.where === b.where && a.replyTo === b.replyTo && String(a.attachments) === String(b.attachments);
}
