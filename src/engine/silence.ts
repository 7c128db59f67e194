import type { Sentence } from './scene.ts';
import { SALUTES, THEIR_WORDS, WHOSE_BUSINESS } from './silence-words.ts';
import { readPassage } from './text/passage.ts';
import { phrases } from './text/phrases.ts';
import type { Draft } from './types.ts';

const matchers = Object.entries(WHOSE_BUSINESS).map(([who, table]) => [who, phrases(table)] as const);

/** A group of people who talk about them is not theirs; nor is what a school calls a council. */
const ABOUT_THEM =
  /\b(?:gossip|survivors|moans?|haters|sucks|rants?)\b|\b(?:school|pupils?'?s?|students?'?s?|parents?'?s?|class|eco|youth|junior|church) council\b/;

/** A rep's own group of colleagues shares gossip as any staffroom does. */
const isTheirs = (where: string): boolean => !ABOUT_THEM.test(where);

/**
 * Whom a draft is meant for, when it is somebody whose business it is: told by the chat's or group's
 * name, or in a direct message by how it opens. Null for anything public, and for everybody else.
 */
export function silencedBy(draft: Draft): string | null {
  if (draft.surface !== 'direct' && draft.surface !== 'group') return null;
  const where = readPassage(draft.where ?? '');
  if (isTheirs(where.folded)) {
    for (const [who, matcher] of matchers) if (matcher.has(where.tokens)) return who;
  }
  if (draft.surface !== 'direct') return null;
  const opening = opened(draft.text);
  for (const [who, matcher] of SALUTES) if (opening.some((sentence) => matcher.hasIn(sentence))) return who;
  const answered = opened(draft.replyTo ?? '');
  for (const [who, matcher] of THEIR_WORDS)
    if (answered.some((sentence) => matcher.hasIn(sentence))) return who;
  return null;
}

const OPENING = 240;

function opened(text: string): Sentence[] {
  return readPassage(text.slice(0, OPENING)).sentences.slice(0, 3);
}
