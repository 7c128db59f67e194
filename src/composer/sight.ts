import type { Sees } from '../messages/protocol.ts';
import type { SiteAdapter } from '../sites/adapter.ts';
import { controlsIn } from '../sites/controls.ts';
import type { Channel } from './channel.ts';
import type { Draft } from './drafts.ts';
import type { Active } from './presenter.ts';

/** Characters that make a sentence: by then somebody is writing, and not trying a key. */
const SENTENCE = 20;
/** Time (ms) in which a site puts its button beside what was just written or pasted. */
const SETTLE = 1_000;
/** Boxes with one line, and those that search. */
const OTHERS = 'input,[role^=search]';

/** Whether what a person writes on this page can be seen. A site that changes makes boxes that no adapter knows. */
export interface Sight {
  sees(): Sees;
  /** A person touched this editor. What they type into one that is not known is counted, and never looked at. */
  touched(editor: HTMLElement, event: Event, isKnown: boolean): void;
  /** This draft has been read. Told once a draft, when it is one and the site has had time to offer to send it. */
  read(draft: Draft): void;
}

// A closure and no class: its names are short in what ships to the page.
export function sightOf(adapter: SiteAdapter, active: () => Active | null, channel: Channel): Sight {
  /** What was written in last is a box that the adapter does not know. */
  let isLost = false;
  let last: HTMLElement | undefined;
  let typed = 0;
  let told: Draft | undefined;

  const sees = (): Sees => {
    if (isLost) return 'changed';
    const now = active();
    if (!now?.editor.isConnected || now.isContact) return 'nothing';
    if (!now.draft.key) return 'unread';
    return now.draft.text.trim() && !now.place.isUnheld && !hasSend(adapter, now) ? 'unheld' : 'watching';
  };
  const tell = () => {
    if (!adapter.practice) channel.send({ type: 'sight', site: adapter.id, sees: sees() });
  };
  return {
    sees,
    touched(editor, event, isKnown) {
      if (isKnown) {
        // Back in a box that is known: the sign that there is none has to go.
        if (isLost) setTimeout(tell, SETTLE);
        isLost = false;
        last = undefined;
      }
      // Only an edit that puts a character in has data.
      else if (event.isTrusted && (event as InputEvent).data) {
        typed = editor === last ? typed + 1 : 1;
        last = editor;
        if (typed !== SENTENCE || editor.closest(OTHERS) || adapter.isOther?.(editor)) return;
        isLost = true;
        tell();
      }
    },
    read(draft) {
      if (draft === told || draft.text.length < SENTENCE) return;
      told = draft;
      setTimeout(tell, SETTLE);
    },
  };
}

/** Whether something is found beside the draft whose press would be held. */
const hasSend = (adapter: SiteAdapter, { editor, place }: Active): boolean =>
  controlsIn(place.frame ?? editor.closest('form') ?? editor).some(
    (control) => adapter.isSend([control], editor) || adapter.isStep?.([control], editor),
  );
