import type { MentionKind } from '../../vocabulary.ts';
import { codeOf } from '../model/hash.ts';

/** What a token is part of: a mention of a kind, or none. */
export type Tag = MentionKind | '';

/** In the order of the weights. */
export const TAGS: readonly Tag[] = ['', 'school', 'staff', 'pupil', 'governor', 'family'];

const codes = new Map(TAGS.map((tag) => [tag, codeOf(tag)]));

/** A tag as a feature's code. */
export const codeOfTag = (tag: Tag): number => codes.get(tag) ?? 0;
