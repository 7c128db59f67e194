import type { Scene } from '../scene.ts';
import { type Hit, hits, says } from './rule.ts';
import { RETORTS } from './words/retort.ts';

/** Longer than this, in words, a draft speaks for itself. */
const FEW_WORDS = 45;
const KINDLY = new RegExp(
  '\\b(?:thank\\w*|congrat\\w*|proud|poor (?:thing|love|you)|hope (?:she|he|they|you)|get well|' +
    'good luck (?:to|for|hun|xx?))\\b',
);

/** Scorn in a few words, in answer to something about the school; empty where there is none. */
export function retorts(scene: Scene): readonly Hit[] {
  if (scene.replyFolded === '' || scene.anchor === 'none') return [];
  const words = scene.sentences.flatMap((one) => one.tokens).filter((token) => token.kind === 'word');
  if (words.length > FEW_WORDS || says(scene, KINDLY)) return [];
  return hits(scene, RETORTS);
}
