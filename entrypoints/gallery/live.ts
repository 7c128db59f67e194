import { createContainer } from '../../src/card/container.ts';
import { FIXTURES, NOTE } from '../../src/card/fixtures.ts';
import { toRects } from '../../src/card/marks.ts';
import { type CardView, createCardView } from '../../src/card/view.ts';
import { hostStyles, styles } from '../../src/guidance/card-styles.ts';

/** What the live card is looked at and driven through, by hand in the console and by the tests. */
export interface Live {
  view: CardView;
  /** The closed root; a page of a site has no way to it. */
  root: ShadowRoot;
  /** Handlers called, in order. */
  called: string[];
  /** Events the page saw aimed at our host, as a site's listeners would. */
  leaked: string[];
  showState(name: string, held?: boolean): void;
  showNote(): void;
}

const WATCHED = 'pointerdown mousedown mouseup click keydown keypress keyup focusin wheel copy mousemove';

/** Builds a dialog with a focus trap around a composer, and a real card in a closed root beside it. */
export function startLive(place: HTMLElement): void {
  const { root, ...rest } = startCard();
  const { composer, words } = buildDialog(place);
  const anchor = () => composer.getBoundingClientRect();
  const live: Live = {
    root,
    ...rest,
    showState: (name, held = false) => {
      const fixture = FIXTURES.find((candidate) => candidate.name === name);
      if (fixture) rest.view.show({ finding: fixture.finding, anchor, held });
      const range = new Range();
      range.selectNodeContents(words);
      rest.view.marks(toRects(range, anchor()));
    },
    showNote: () => rest.view.note({ finding: NOTE, anchor }),
  };
  // The page's listeners come after ours, as on a site.
  for (const type of WATCHED.split(' ')) {
    window.addEventListener(
      type,
      (event) => {
        if ((event.target as Element).localName === 'forethought-card') rest.leaked.push(type);
      },
      { capture: true },
    );
  }
  document.addEventListener('focusin', (event) => {
    if (document.querySelector('#trap:checked') && !place.contains(event.target as Node)) composer.focus();
  });
  addEventListener('resize', () => rest.view.reposition());
  addEventListener('scroll', () => rest.view.reposition(), { capture: true, passive: true });
  Object.assign(window, { live });
}

function startCard() {
  const called: string[] = [];
  const leaked: string[] = [];
  const container = createContainer(new AbortController().signal);
  container.style(hostStyles + styles);
  const note = (name: string) => () => void called.push(name);
  const hiding = (name: string) => () => {
    called.push(name);
    view.hide();
  };
  const view: CardView = createCardView(container, {
    onClose: hiding('close'),
    onNotOurs: hiding('not-ours'),
    onPolicy: note('policy'),
    onRaiseOpened: note('raise'),
    onOpenNote: note('note'),
    onCopyDraft: async () => {
      called.push('copy');
      return true;
    },
  });
  return { view, root: container.root, called, leaked };
}

function buildDialog(place: HTMLElement) {
  const composer = document.createElement('div');
  composer.contentEditable = 'true';
  composer.role = 'textbox';
  composer.ariaLabel = 'Draft';
  composer.ariaMultiLine = 'true';
  const words = document.createElement('span');
  words.textContent = 'Mrs Carr';
  composer.append('Three minutes with ', words, ' and she didn’t know his name.');
  const trap = Object.assign(document.createElement('input'), { type: 'checkbox', id: 'trap' });
  const label = document.createElement('label');
  label.append(trap, ' trap focus in this dialog');
  const dialog = document.createElement('div');
  dialog.className = 'dialog';
  dialog.append(composer, label);
  place.append(dialog);
  return { composer, words };
}
