import type { SearchOptions } from '../browser/search.mjs';

/** The path of a Firefox; throws a sentence that says what to install. */
export function findFirefox(options?: SearchOptions): Promise<string>;
