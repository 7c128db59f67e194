import { useState } from 'preact/hooks';

export interface Said {
  said: string;
  /** Key for the element that holds it: a new element each time, so that "Saved" after "Saved" is heard again. */
  times: number;
  say(words: string): void;
}

/** What a page last said of how something went. */
export function useSaid(): Said {
  const [{ said, times }, set] = useState({ said: '', times: 0 });
  return { said, times, say: (words) => set((last) => ({ said: words, times: last.times + 1 })) };
}
