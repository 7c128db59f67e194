import type { Place } from '../sites/adapter.ts';
import { Draft } from './drafts.ts';
import type { Active } from './presenter.ts';

/** A composer that is in use and is not read. */
export const unreadAt = (editor: HTMLElement, { surface, conversation, frame }: Place): Active => ({
  editor,
  // The words answered are not kept either.
  place: { surface, conversation, frame },
  draft: new Draft(''),
  read: { text: '', range: () => null },
});

/** The composers of a page: the one the person is in, and those they have written in, as they last were. */
export class Composers {
  active: Active | null = null;
  readonly #last = new Map<HTMLElement, Active>();

  /** The person is in this composer, which now is as told; those that have gone are forgotten. */
  enter(active: Active): void {
    // Not at each keystroke: those that went are forgotten as the person comes to another.
    if (this.active?.editor !== active.editor)
      for (const editor of this.#last.keys()) if (!editor.isConnected) this.#last.delete(editor);
    this.active = active;
    this.#last.set(active.editor, active);
  }

  /** How this composer last was, where it has been written in. */
  lastIn(editor: HTMLElement): Active | undefined {
    return this.#last.get(editor);
  }

  /** This composer and those that go out with it: the others in its frame, as the items of a thread on X. */
  besides(active: Active): Active[] {
    const { frame } = active.place;
    const others = [...this.#last.values()].filter(
      ({ editor, place }) => editor !== active.editor && editor.isConnected && place.frame === frame,
    );
    return frame ? [active, ...others] : [active];
  }
}
