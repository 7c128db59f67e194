import type { Mention } from '../types.ts';

/** How a mention was found that no recogniser knew: the tagger had only this to go by. */
export const GUESSED = 'the words around it';

export const isGuessed = ({ by }: Mention): boolean => by === GUESSED;
