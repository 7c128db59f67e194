/** So many characters at its beginning tell a draft from the next one in the same box. */
const BEGINNING = 8;

/** Remembers one draft, while the background has not slept, to know it again as it is written on. */
export class OneDraft {
  private last: { key: string; text: string } | null = null;

  /** Whether this is that draft: the same box, and words that begin as its words did. */
  is(key: string, text: string): boolean {
    return key === this.last?.key && text.startsWith(this.last.text.slice(0, BEGINNING));
  }

  /** This is the draft, as far as it is written. What is taken away again at its end does not make it another. */
  note(key: string, text: string): void {
    if (!this.is(key, text) || text.length > (this.last?.text.length ?? 0)) this.last = { key, text };
  }
}
