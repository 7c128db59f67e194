import { type ConcernRule, evidence, hits, says } from './rule.ts';
import { COPYING, SELLING } from './words/official.ts';

export const copyright: ConcernRule = {
  concern: 'copyright',
  description: "uses somebody else's work as one's own",
  find(scene) {
    const copied = hits(scene, COPYING);
    if (copied.length === 0 || says(scene, CREDITED)) return [];
    const work = hits(scene, SELLING).filter((hit) =>
      copied.every((one) => hit.start >= one.end || hit.end <= one.start),
    );
    if (work.length === 0 && scene.draft.role !== 'staff') return [];
    if (work.length === 0 && !/\b(?:my own|watermark|logo|pirated|torrent|bootleg)\b/.test(scene.folded))
      return [];
    return [evidence('copyright', "somebody else's work passed off or handed on", [...copied, ...work])];
  },
};

const CREDITED = new RegExp(
  '\\b(?:credit to|credits? in|with permission|with thanks to|inspired by|by kind permission|' +
    'link to the original|she said i could|he said i could|police|burgl\\w+|got robbed|' +
    'someone (?:nicked|stole|has stolen|lifted) (?:my|our))\\b',
);
