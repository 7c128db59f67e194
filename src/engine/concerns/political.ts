import { type ConcernRule, evidence, hits, says } from './rule.ts';
import { PARTIES, SIDES } from './words/official.ts';

export const political: ConcernRule = {
  concern: 'political',
  description: "the school's account: takes a political side",
  find(scene) {
    if (scene.draft.role !== 'official' || says(scene, IN_SCHOOL)) return [];
    const parties = hits(scene, PARTIES);
    const sides = hits(scene, SIDES);
    const apart = sides.some(
      (side) =>
        parties.some((one) => one.start >= side.end || side.start >= one.end) ||
        /\b(?:labour|tory|reform|green|conservative|lib)\b/i.test(side.text),
    );
    if (!apart) return [];
    return [evidence('political', 'takes a side in politics', [...parties, ...sides])];
  },
};

/** The school council and the use of its hall as a polling station are not politics. */
const IN_SCHOOL = new RegExp(
  '\\b(?:school council|class rep|eco council|house captains?|head (?:boy|girl)|' +
    'polling station (?:on|so|this|and)|parliament week|mock election)\\b',
);
