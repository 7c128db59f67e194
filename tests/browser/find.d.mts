import type { Machine, SearchOptions } from './search.mjs';

export type { Machine };

/** The path of a Chromium that takes `--load-extension`; throws a sentence that says what to install. */
export function findChromium(options?: SearchOptions): Promise<string>;
