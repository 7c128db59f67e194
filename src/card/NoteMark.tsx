import { Glyph } from './Glyph.tsx';

/** The quiet mark of a note: a small button that opens the card. */
export function NoteMark({ label, onOpen }: { label: string; onOpen: () => void }) {
  return (
    <button
      type="button"
      class="ft note"
      aria-label={label}
      title={label}
      data-act="open-note"
      onClick={onOpen}
    >
      <Glyph />
    </button>
  );
}
