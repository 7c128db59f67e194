import { MOST_PICTURES, PICTURE_HEAD, type PicturesMessage } from '../messages/protocol.ts';
import type { Attachment } from '../vocabulary.ts';

/** How long (ms) pictures that were chosen wait for a draft that shows them: there may be steps in between. */
const PATIENCE = 600_000;

/** The pictures a person last chose, pasted or dropped on the page. */
export interface Pictures {
  /**
   * Whether the draft of this key shows pictures chosen here. Once it does, they are read and told.
   *
   * @param isNew whether it begins here, so that those of the one before in its place have gone
   */
  beside(key: string, attachments: Attachment[] | undefined, isNew: boolean): boolean;
  /** What was chosen for a draft that is not read, is not read either. */
  forget(): void;
  /** The background stopped, and knows nothing of them any more. */
  lost(): void;
}

/**
 * Keeps the handles of pictures as they are chosen, until a draft that may be read shows a picture; then the beginning
 * of each is told to the background. The page gets its events untouched.
 */
export function keepPictures(tell: (message: PicturesMessage) => void, signal: AbortSignal): Pictures {
  let chosen: File[] = [];
  let chosenAt = 0;
  /** Those beside the draft `shownBy`. */
  let shown: File[] = [];
  let shownBy = '';
  /** The background knows nothing of them any more. */
  let isUntold = false;

  const choose = (event: Event) => {
    // An edit says what it does, and a choice of files nothing: keys are many, and a path is dear to ask for.
    if ((event as InputEvent).inputType) return;
    const { clipboardData, dataTransfer } = event as Partial<ClipboardEvent & DragEvent>;
    const { files } = clipboardData ?? dataTransfer ?? (event.composedPath()[0] as HTMLInputElement);
    if (!files?.length) return;
    // A file of a kind that the system does not know, as HEIC is on many, has no type.
    chosen = [...files].filter(({ type }) => /^(image|$)/.test(type));
    chosenAt = event.timeStamp;
  };
  // `change` stays within a shadow root, as of X's chat; `input` comes with it and does not.
  for (const type of ['input', 'paste', 'drop'])
    window.addEventListener(type, choose, { capture: true, passive: true, signal });

  const read = (key: string, files: File[]) => {
    isUntold = false;
    shown = files;
    shownBy = files.length ? key : '';
    void Promise.all(files.map(headOf)).then((heads) => {
      if (shown === files) tell({ type: 'pictures', key, heads });
    });
  };

  return {
    beside(key, attachments, isNew) {
      const isShown = attachments?.includes('image') === true;
      if (shownBy === key && (isNew || !isShown)) read(key, []);
      if (!isShown) return false;
      if (performance.now() - chosenAt > PATIENCE) chosen = [];
      if (chosen.length || (isUntold && shownBy === key))
        read(key, [...(shownBy === key ? shown : []), ...chosen].slice(-MOST_PICTURES));
      chosen = [];
      return shownBy === key;
    },
    forget() {
      chosen = [];
    },
    lost() {
      isUntold = true;
    },
  };
}

/** The beginning of a file as a `data:` address; empty where it cannot be read. */
const headOf = (file: File): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onloadend = () => resolve(`${reader.result ?? ''}`);
    reader.readAsDataURL(file.slice(0, PICTURE_HEAD));
  });
