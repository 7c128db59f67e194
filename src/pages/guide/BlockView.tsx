import type { Block } from '../../guide/blocks.ts';
import { guide as words } from '../../words/guide/index.ts';
import { useSaid } from '../use-said.ts';

export interface BlockViewProps {
  block: Block;
  title: string;
}

/** Text to copy or to save, as it stands; what came of it is said beside the buttons, politely. */
export function BlockView({ block: { text, file }, title }: BlockViewProps) {
  const { said, times, say } = useSaid();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  const save = (name: string) => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
    URL.revokeObjectURL(url);
    say(words.saved(name));
  };
  return (
    <figure>
      <figcaption>{title}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is too long for its box is scrolled by keys */}
      <pre tabIndex={0}>{text}</pre>
      <div class="acts">
        <button type="button" aria-label={words.labelled(words.copy, title)} onClick={() => void copy()}>
          {words.copy}
        </button>
        {file && (
          <button type="button" aria-label={words.labelled(words.save, title)} onClick={() => save(file)}>
            {words.save}
          </button>
        )}
        <span role="status">
          <span key={times}>{said}</span>
        </span>
      </div>
    </figure>
  );
}
