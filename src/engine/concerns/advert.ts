import { type ConcernRule, evidence, hits, places, says } from './rule.ts';
import { ADVERTS } from './words/official.ts';

export const advert: ConcernRule = {
  concern: 'advert',
  description: "the school's account: advertises a business",
  find(scene) {
    if (scene.draft.role !== 'official') return [];
    const selling = [...hits(scene, ADVERTS), ...places(scene, CUT_PRICE)];
    if (selling.length === 0 || says(scene, OUR_OWN)) return [];
    return [evidence('advert', 'advertises a business', selling)];
  },
};

const CUT_PRICE = /\b\d{1,2} ?% (?:off|discount)|\b(?:half[- ]price|buy one get one|£\d+ off)\b/g;

/** What the school or its friends sell for the school. */
const OUR_OWN = new RegExp(
  '\\b(?:second ?hand uniform|uniform (?:sale|shop)|pta|ptfa|book fair|fayre|cake sale|' +
    'bake sale|tombola|raffle|school (?:fair|fete|disco|production|play)|breakfast club|' +
    'after[- ]school club|tickets for our|in aid of|raising money)\\b',
);
