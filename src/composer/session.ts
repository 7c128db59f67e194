import { type Container, createContainer } from '../card/container.ts';
import type { rectsInField } from '../card/mirror.ts';
import { CONTACT, type FindingMessage, type ListenMessage } from '../messages/protocol.ts';
import type { Place, SiteAdapter } from '../sites/adapter.ts';
import { CardUse } from './card-use.ts';
import { Channel } from './channel.ts';
import { Composers, unreadAt } from './composers.ts';
import { contactAt, hearContacts, isStillContact, isWriting } from './contact.ts';
import { Drafts } from './drafts.ts';
import { readEditor } from './editor.ts';
import { holdPresses } from './hold.ts';
import { Listening } from './listening.ts';
import { keepPictures, type Pictures } from './pictures.ts';
import { answerPopup } from './popup-answer.ts';
import type { Presenter } from './presenter.ts';
import { Presses } from './presses.ts';
import { type Sight, sightOf } from './sight.ts';
import { tabState } from './tab-state.ts';
import { Watch } from './watch.ts';

/** How long (ms) a composer that replaced another may take to fill with the draft of the one before. */
const REFILL = 300;

/**
 * Starts Forethought on a page of this site. Everything stops, and all that was drawn goes, with the extension.
 *
 * @param measure needed where the site has native fields
 */
export function startSession(adapter: SiteAdapter, measure?: typeof rectsInField): void {
  new Session(adapter, new AbortController(), measure);
}

class Session {
  readonly #adapter: SiteAdapter;
  readonly #container: Container;
  readonly #drafts = new Drafts();
  readonly #composers = new Composers();
  readonly #listening = new Listening();
  readonly #pictures: Pictures;
  readonly #watch: Watch;
  readonly #channel: Channel;
  readonly #card: CardUse;
  readonly #presenter: Presenter;
  readonly #sight: Sight;
  #seq = 0;
  #refill: ReturnType<typeof setTimeout> | undefined;
  /** The report sent again after the background was lost, so that none is sent a third time. */
  #resent = -1;
  /** What stands around the control that was pressed last, of those that add somebody. */
  #pressed: HTMLElement | undefined;

  constructor(adapter: SiteAdapter, stop: AbortController, measure: typeof rectsInField | undefined) {
    this.#adapter = adapter;
    const { signal } = stop;
    // First of all listeners, so that the page's traps and closers never see what happens in the card.
    this.#container = createContainer(signal);
    const owner = {
      site: adapter.id,
      active: () => this.#composers.active,
      channel: () => this.#channel,
      measure,
    };
    this.#card = new CardUse(this.#container, owner, signal);
    this.#presenter = this.#card.presenter;
    this.#channel = new Channel(
      {
        onFinding: (message) => this.#onFinding(message),
        onListen: (message) => this.#onListen(message),
        onLost: () => this.#onLost(),
        onOrphaned: () => stop.abort(),
      },
      signal,
    );
    this.#sight = sightOf(adapter, owner.active, this.#channel);
    this.#pictures = keepPictures((message) => {
      this.#channel.send(message);
      if (message.heads.length > 0) this.#report();
    }, signal);
    holdPresses(new Presses(adapter, this.#composers, this.#card), signal);
    this.#watch = new Watch(
      {
        onTouched: (editor, by) => this.#onTouched(editor, by),
        onChanged: () => this.#onChanged(),
        onMoved: () => this.#onMoved(),
      },
      signal,
    );
    hearContacts(adapter, (beside) => this.#onPressed(beside), signal);
    answerPopup(() => tabState(this.#composers.active, this.#sight.sees()), signal);
    signal.addEventListener('abort', () => this.#leave());
  }

  #onTouched(editor: HTMLElement, by: Event): void {
    const { active } = this.#composers;
    const isFollowed = this.#watch.followed === editor;
    // What stands beside another goes once something is written, and not as the focus comes back.
    if ((active?.isContact || (isFollowed && this.#isAside())) && !isWriting(by)) return;
    const isActive = isFollowed && active?.editor === editor;
    const place = isActive ? active.place : this.#adapter.placeOf(editor);
    this.#sight.touched(editor, by, place !== null);
    if (!place || isActive) return;
    this.#channel.wake();
    this.#watch.follow(editor, place.frame);
    clearTimeout(this.#refill);
    this.#refill = setTimeout(() => {
      this.#refill = undefined;
      this.#onChanged();
    }, REFILL);
    this.#read();
  }

  #onChanged(): void {
    if (!isStillContact(this.#composers.active) && !this.#isAside()) this.#read();
  }

  /** A press that held a thread shows the card of another of its items, and it stands until something is written. */
  #isAside(): boolean {
    const editor = this.#watch.followed;
    const { active } = this.#composers;
    if (!editor || !active || active.editor === editor || !active.editor.isConnected) return false;
    const isUnchanged = this.#composers.lastIn(editor)?.draft.text === readEditor(editor).text;
    return isUnchanged && this.#listening.mayRead(this.#adapter, active.place) === true;
  }

  #keyOf({ surface, conversation }: Place): string {
    return [this.#adapter.id, surface, conversation].join(' ');
  }

  /** Reads the composer and reports what changed. */
  #read(): void {
    const editor = this.#watch.followed;
    if (!editor) return;
    const place = this.#adapter.placeOf(editor);
    if (!place) {
      this.#leave();
      return;
    }
    // A background that slept is asked anew where reading is wanted.
    this.#channel.wake();
    const mayRead = this.#listening.mayRead(this.#adapter, place);
    if (!mayRead) {
      if (mayRead === false) this.#pictures.forget();
      this.#composers.active = unreadAt(editor, place);
      this.#presenter.hide();
      return;
    }
    const read = readEditor(editor);
    const before = this.#composers.active;
    const key = this.#keyOf(place);
    // A composer that has replaced another may be empty for a moment before it takes the draft over; not one just sent.
    if (read.text === '' && this.#refill !== undefined && this.#drafts.get(key)?.isLeaving === false) return;
    const isSameText = before?.draft.key === key && before.draft.text === read.text;
    // A picture alone is a draft too.
    const isNew = !this.#drafts.goingOn(key, read.text);
    const isEmpty = !this.#pictures.beside(key, place.attachments, isNew) && read.text.trim() === '';
    const draft =
      isSameText && read.text.trim() ? before.draft : this.#drafts.update(key, read.text, isEmpty);
    this.#composers.enter({ editor, place, draft, read });
    if (before?.draft !== draft || isEmpty) this.#presenter.hide();
    if (isEmpty || (isSameText && isSamePlace(before.place, place))) {
      this.#presenter.draw();
      return;
    }
    this.#report();
    this.#sight.read(draft);
    this.#presenter.draw();
    this.#presenter.settle();
  }

  #report(): void {
    if (!this.#composers.active || !this.#drafts.get(this.#composers.active.draft.key)) return;
    const { draft, place } = this.#composers.active;
    const { surface, where, replyTo, attachments, account, addressee } = place;
    const { key } = draft;
    // A line of its own, of the same length: "Ann Hill Lovely assembly" is not about a Ann Hill Lovely.
    const text =
      addressee && draft.text.startsWith(`${addressee} `)
        ? `${addressee}\n${draft.text.slice(addressee.length + 1)}`
        : draft.text;
    const site = this.#adapter.id;
    this.#seq += 1;
    draft.reported(this.#seq);
    this.#channel.send({
      type: 'draft',
      key,
      seq: this.#seq,
      text,
      site,
      surface,
      where,
      replyTo,
      attachments,
      account,
      practice: this.#adapter.practice,
    });
  }

  #onListen(message: ListenMessage): void {
    this.#container.style(message.styles);
    this.#listening.hear(message);
    const seq = this.#seq;
    if (!this.#isAside()) this.#read();
    // The same words may be judged otherwise now.
    if (this.#seq === seq) this.#report();
  }

  #onPressed(beside: HTMLElement): void {
    // A draft keeps its card and its hold, and the occasion is not used up.
    if (this.#composers.active?.draft.text.trim()) return;
    this.#pressed = beside;
    this.#channel.send({ type: 'contact', site: this.#adapter.id });
  }

  #onFinding({ key, seq, finding }: FindingMessage): void {
    if (key === CONTACT && finding && this.#pressed) {
      this.#leave();
      this.#watch.follow(this.#pressed, undefined);
      this.#composers.active = contactAt(this.#pressed, finding);
      this.#presenter.show();
    }
    const draft = this.#drafts.get(key);
    if (draft?.answer(seq, finding) && this.#composers.active?.draft === draft) this.#presenter.refresh();
  }

  #onLost(): void {
    this.#pictures.lost();
    if (!this.#composers.active?.draft.waiting || this.#resent === this.#seq) return;
    this.#report();
    this.#resent = this.#seq;
  }

  #onMoved(): void {
    if (this.#watch.followed?.isConnected) {
      this.#presenter.follow();
      return;
    }
    if (this.#composers.active?.draft.isLeaving) this.#drafts.update(this.#composers.active.draft.key, '');
    this.#leave();
  }

  #leave(): void {
    clearTimeout(this.#refill);
    this.#refill = undefined;
    this.#watch.leave();
    this.#composers.active = null;
    this.#presenter.hide();
  }
}

/** Whether a draft would be judged the same there: a picture added or a message answered changes that. */
function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.where === b.where &&
    a.replyTo === b.replyTo &&
    a.account === b.account &&
    String(a.attachments) === String(b.attachments)
  );
}
