import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { options as words } from '../../words/options.ts';
import { Group } from '../controls.tsx';

/** Erases everything, after asking once more. */
export function Reset({ erase }: { erase(): Promise<unknown> }) {
  const [asks, setAsks] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const answered = useRef(false);
  // Focus goes with the question, to the answer that changes nothing, and back to where it was asked.
  useLayoutEffect(() => {
    if (asks) keep.current?.focus();
    else if (answered.current) start.current?.focus();
  }, [asks]);
  const answer = () => {
    answered.current = true;
    setAsks(false);
  };
  return (
    <Group legend={words.reset} hint={words.resetHint}>
      {asks ? (
        <div class="row">
          <button type="button" ref={keep} onClick={answer}>
            {words.resetKeep}
          </button>
          <button type="button" onClick={() => void erase().then(answer)}>
            {words.resetSure}
          </button>
        </div>
      ) : (
        <button type="button" ref={start} onClick={() => setAsks(true)}>
          {words.reset}
        </button>
      )}
    </Group>
  );
}
