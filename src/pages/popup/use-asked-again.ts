import { useEffect, useRef } from 'preact/hooks';
import type { InForce } from '../../settings/storage.ts';
import { askedTab, type Tab, tabInFront } from './tab.ts';

/** Time (ms) in which a page hears that it may read again, and how often it is asked whether it has. */
const HEARING = 200;
const MOST = 10;

/**
 * Asks the tab once more after what is in force has changed while the popup is open, for what it said before no longer
 * holds; and a few times more while it has not begun to read.
 */
export function useAskedAgain(state: InForce | null, tab: Tab, onAnswer: (tab: Tab) => void): void {
  const first = useRef<InForce | null>(null);
  const left = useRef(MOST);
  const ask = () => {
    left.current -= 1;
    const timer = setTimeout(() => void tabInFront(askedTab()).then(onAnswer), HEARING);
    return () => clearTimeout(timer);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when what is in force changes, and at nothing else
  useEffect(() => {
    first.current ??= state;
    if (first.current === state) return;
    left.current = MOST;
    return ask();
  }, [state]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the tab has answered, and at nothing else
  useEffect(() => {
    if (left.current > 0 && tab.state?.sees === 'unread') return ask();
  }, [tab]);
}
