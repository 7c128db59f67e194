import type { MentionKind } from '../../vocabulary.ts';

/** What a token is part of: a mention of a kind, or none. */
export type Tag = MentionKind | '';

/** In the order of the weights. */
export const TAGS: readonly Tag[] = ['', 'school', 'staff', 'pupil', 'governor', 'family'];
