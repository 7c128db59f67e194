import { createContainer } from '../card/container.ts';
import { toRects } from '../card/marks.ts';
import { type CardView, createCardView } from '../card/view.ts';
import type { FindingMessage } from '../messages/protocol.ts';
import type { Place, SiteAdapter } from '../sites/adapter.ts';
import { Channel } from './channel.ts';
import { type Draft, Drafts } from './drafts.ts';
import { type EditorText, readEditor } from './editor.ts';
import { holdPresses } from './hold.ts';
import { Watch } from './watch.ts';

/** Pause in typing (ms) after which the card may appear: it does not flash at each keystroke. */
const PAUSE = 900;

/** Starts Forethought on a page of this site. Everything stops, and all that was drawn goes, with the signal. */
export function startSession(adapter: SiteAdapter): void {
  const stop = new AbortController();
  new Session(adapter, stop);
}

/** The composer the person is in: its editor, where it writes to, and the draft in it. */
interface Active {
  editor: HTMLElement;
  place: Place;
  draft: Draft;
  read: EditorText;
}

class Session {
  private readonly adapter: SiteAdapter;
  private readonly drafts = new Drafts();
  private readonly watch: Watch;
  private readonly channel: Channel;
  private readonly view: CardView;
  private active: Active | null = null;
  private seq = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  /** Whether card or mark is on the page. */
  private open = false;
  /** The report sent again after the background was lost, so that none is sent a third time. */
  private resent = -1;

  constructor(adapter: SiteAdapter, stop: AbortController) {
    this.adapter = adapter;
    const { signal } = stop;
    // First of all listeners, so that the page's traps and closers never see what happens in the card.
    const container = createContainer(signal);
    this.view = createCardView(container, {
      onClose: () => this.close((draft) => draft.dismiss()),
      onNotOurs: () => this.close((draft) => draft.disown()),
      onPolicy: () => this.openPolicy(),
      onCopyDraft: () => this.copyDraft(),
      onOpenNote: () => this.openNote(),
    });
    this.channel = new Channel(
      {
        onFinding: (message) => this.onFinding(message),
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
        shouldHold: () => this.active?.draft.holds ?? false,
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
    signal.addEventListener('abort', () => {
      clearTimeout(this.pause);
      this.leave();
    });
  }

  private onTouched(editor: HTMLElement): void {
    if (this.active?.editor === editor) return;
    if (!this.adapter.placeOf(editor)) return;
    this.channel.wake();
    this.watch.follow(editor);
    this.quiet();
    this.active = null;
    this.read(editor);
  }

  /** Reads the composer and reports what changed. */
  private read(editor = this.active?.editor): void {
    if (!editor) return;
    const place = this.adapter.placeOf(editor);
    if (!place) {
      this.leave();
      return;
    }
    const read = readEditor(editor);
    const before = this.active;
    const key = [this.adapter.id, place.surface, place.conversation].join(' ');
    const unchanged = before?.draft.key === key && before.draft.text === read.text;
    const draft = unchanged ? before.draft : this.drafts.update(key, read.text);
    this.active = { editor, place, draft, read };
    if (unchanged) {
      this.draw();
      return;
    }
    if (before && before.draft !== draft) this.quiet();
    if (draft.text.trim() === '') {
      this.quiet();
      return;
    }
    this.report();
    this.draw();
    this.settle();
  }

  private report(): void {
    if (!this.active) return;
    const { draft, place } = this.active;
    this.seq += 1;
    draft.reported(this.seq);
    const { surface, where, replyTo, attachments } = place;
    const { key, text } = draft;
    this.channel.send({
      type: 'draft',
      key,
      seq: this.seq,
      text,
      site: this.adapter.id,
      surface,
      where,
      replyTo,
      attachments,
    });
  }

  private settle(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.pause = undefined;
      this.show();
    }, PAUSE);
  }

  private onFinding({ key, seq, finding }: FindingMessage): void {
    const draft = this.drafts.get(key);
    if (!draft?.answer(seq, finding) || this.active?.draft !== draft) return;
    // The card waits for a pause; an answer that comes after it shows at once.
    if (this.pause === undefined) this.show();
  }

  private onLost(): void {
    if (!this.active?.draft.waiting || this.resent === this.seq) return;
    this.report();
    this.resent = this.seq;
  }

  /** Shows what there is to show for the draft now in the composer. */
  private show(): void {
    const { active } = this;
    const finding = active?.draft.showing;
    if (!active || !finding) {
      this.quiet();
      return;
    }
    this.open = true;
    const anchor = () => (active.place.frame ?? active.editor).getBoundingClientRect();
    if (finding.show === 'note' && !active.draft.opened) this.view.note({ finding, anchor });
    else this.view.show({ finding, anchor, held: active.draft.held });
    this.draw();
  }

  private quiet(): void {
    clearTimeout(this.pause);
    this.pause = undefined;
    this.open = false;
    this.view.hide();
    this.view.marks([]);
  }

  private leave(): void {
    this.watch.leave();
    this.active = null;
    this.quiet();
  }

  private onMoved(): void {
    const { active } = this;
    if (!active) return;
    const { width, height } = active.editor.getBoundingClientRect();
    if (active.editor.isConnected && width * height > 0) this.draw();
    else this.leave();
  }

  /** Puts card and marks where the composer now is, at most once a frame. */
  private draw(): void {
    if (!this.open || this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (!this.active || !this.open) return;
      const { editor, draft, read } = this.active;
      const clip = editor.getBoundingClientRect();
      const marks = draft.showing?.marks ?? [];
      const ranges = marks.map(({ start, end }) => read.range(start, end)).filter((range) => range !== null);
      this.view.marks(ranges.flatMap((range) => toRects(range, clip)));
      this.view.reposition();
    });
  }

  private sendsOn(event: KeyboardEvent): boolean {
    const editor = this.active?.editor;
    if (!editor || !event.composedPath().includes(editor)) return false;
    // While a list of names or emoji is open, Enter picks from it.
    const picks =
      editor.hasAttribute('aria-activedescendant') || editor.getAttribute('aria-expanded') === 'true';
    return !picks && this.adapter.sendsOn(event, editor);
  }

  private onHeld(): void {
    if (!this.active) return;
    this.active.draft.held = true;
    clearTimeout(this.pause);
    this.pause = undefined;
    this.show();
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || !this.open) return;
    const enters = event.code === 'KeyG' && event.altKey && event.shiftKey;
    const hides =
      event.key === 'Escape' && this.active?.draft.showing?.show === 'help' && !this.view.hasFocus();
    if (!enters && !hides) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (enters) this.view.focus();
    else this.close((draft) => draft.dismiss());
  }

  private close(quieten: (draft: Draft) => void): void {
    const { active } = this;
    const hadFocus = this.view.hasFocus();
    if (active) quieten(active.draft);
    this.quiet();
    if (hadFocus) active?.editor.focus({ preventScroll: true });
  }

  private openNote(): void {
    if (!this.active) return;
    this.active.draft.opened = true;
    this.show();
    this.view.focus();
  }

  private openPolicy(): void {
    const card = this.active?.draft.showing?.card;
    if (card) this.channel.send({ type: 'open-policy', school: card.school, role: card.role });
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
