import type { Finding } from '../messages/protocol.ts';
import { remap } from './remap.ts';

/**
 * A draft lives from its first character until it is emptied or sent. It is known by site, surface and
 * conversation, so it outlives the editor's node. Held in memory only.
 */
export class Draft {
  readonly key: string;
  text = '';
  /** What the background last said of it, its marks carried to the present text. */
  finding: Finding | null = null;
  /** The press of Send was held once; it never is again. */
  held = false;
  /** The person opened the quiet mark. */
  opened = false;
  /** A card of ordinary weight has stood beside it. */
  spoken = false;
  /** The person went where the card leads, and that has been told. */
  heeded = false;
  /** A press of Send went through, and nothing was typed since. */
  isLeaving = false;
  /** What the person last saw of it, which is what a dismissal dismisses. */
  #seen: Finding | null = null;
  /** Weight of the finding the person closed; only a heavier one (a smaller number) speaks again. */
  #dismissed = Number.MAX_VALUE;
  #isDisowned = false;
  #isHelpDismissed = false;
  /** The text that was last judged. */
  #judged = '';
  /** Reports not answered yet, with the text each carried. */
  readonly #reports = new Map<number, string>();

  constructor(key: string) {
    this.key = key;
  }

  /** Notes that report `seq` carried the present text. */
  reported(seq: number): void {
    this.#reports.set(seq, this.text);
  }

  /** Takes the text as it now reads; marks move with the edit. */
  edit(text: string): void {
    if (this.finding) this.finding = { ...this.finding, marks: remap(this.finding.marks, this.text, text) };
    if (text !== this.text) this.isLeaving = false;
    this.text = text;
  }

  /** Takes the answer to report `seq`, its marks carried to the present text. False where a later one has come. */
  answer(seq: number, finding: Finding | null): boolean {
    const judged = this.#reports.get(seq);
    if (judged === undefined) return false;
    for (const earlier of this.#reports.keys()) if (earlier <= seq) this.#reports.delete(earlier);
    // What is no longer said of the very same words was not heeded: it was paused, or dismissed elsewhere.
    if (!finding && judged === this.#judged) this.spoken = false;
    this.#judged = judged;
    this.finding = finding && { ...finding, marks: remap(finding.marks, judged, this.text) };
    return true;
  }

  /** Whether a report has not been answered yet. */
  get waiting(): boolean {
    return this.#reports.size > 0;
  }

  /** The person is being shown this finding. */
  saw(finding: Finding): void {
    this.#seen = finding;
  }

  /** What the person last saw of it; what is said of words typed since is not what they close or disown. */
  get shown(): Finding | null {
    return this.#seen;
  }

  /** The person closed what they saw: quiet for this draft unless something heavier comes. */
  dismiss(): void {
    if (this.#seen?.show === 'help') this.#isHelpDismissed = true;
    else this.#dismissed = Math.min(this.#dismissed, this.#seen?.weight ?? this.#dismissed);
  }

  /** The person said that it is not about their school: quiet for this draft, whatever comes, but for help. */
  disown(): void {
    this.#isDisowned = true;
  }

  /** The finding to show now; null where there is none or the person has closed it. */
  get showing(): Finding | null {
    const { finding } = this;
    if (finding?.show === 'help') return this.#isHelpDismissed ? null : finding;
    if (!finding || this.#isDisowned) return null;
    return finding.weight < this.#dismissed ? finding : null;
  }

  /**
   * Whether a press of Send should bring the card forward instead: once a draft, never after a dismissal, and
   * never on a finding that the person may have edited away since.
   */
  get holds(): boolean {
    const { finding, held } = this;
    if (held || this.isQuiet || this.#isDisowned || this.#dismissed < Number.MAX_VALUE) return false;
    return finding?.hold === true && finding.show !== 'help' && !(this.waiting && this.#isTouched);
  }

  /** Whether there is only the quiet mark to show: of ordinary weight, and the person has had their cards for now. */
  get isQuiet(): boolean {
    return this.finding?.show === 'note' || (this.finding?.quietly === true && !this.spoken);
  }

  /** What came of its card as it is sent; null where that says nothing: it had none, or was not about the school. */
  get outcome(): 'posted' | 'heeded' | null {
    if (!this.spoken || this.heeded || this.#isDisowned || this.finding?.show === 'help') return null;
    return this.finding?.show === 'advise' ? 'posted' : 'heeded';
  }

  /** Whether an edit has touched words of the finding. */
  get #isTouched(): boolean {
    return this.finding !== null && this.finding.marks.length < this.finding.words;
  }
}

/** The drafts of a page, by key. */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();

  /**
   * The draft of this key with its text as read now; emptied, it ends and the next character begins another.
   *
   * @param isEmpty whether there is nothing in it: without a word it may be a picture
   */
  update(key: string, text: string, isEmpty = text.trim() === ''): Draft {
    const draft = (!isEmpty && this.goingOn(key, text)) || new Draft(key);
    draft.edit(text);
    if (isEmpty) this.#drafts.delete(key);
    else this.#drafts.set(key, draft);
    return draft;
  }

  /** The draft that this text goes on with; one that was sent has ended, though there may be a picture without a word. */
  goingOn(key: string, text: string): Draft | undefined {
    const known = this.#drafts.get(key);
    return text || !known?.isLeaving ? known : undefined;
  }

  get(key: string): Draft | undefined {
    return this.#drafts.get(key);
  }
}
