import { perScene } from '../per-scene.ts';
import type { Line } from '../scene.ts';
import { countInAll } from '../text/patterns.ts';
import { ofHome, quotations } from './bearing.ts';
import { hits, places, says, wordsBefore } from './rule.ts';
import { FOND, KIND, KIND_EMOJI } from './words/kind.ts';
import { SCORNFUL_EMOJI } from './words/sarcasm.ts';

const SHOUTED = /(?<![\p{L}#@])\p{Lu}{3,}(?:['’]\p{Lu}+)?(?![\p{L}\d])/gu;
const SHORT_NAMES = new RegExp(
  '^(?:PTA|PTFA|TA|SEN|SATS|SENCO|SENCOs|SENDCO|SLT|KS1|KS2|EYFS|EHCP|BHPS|MPS|PGL|PSA|GCSES?|' +
    'MTC|DBS|INSET|FFS|OMG|LOL|WTF|NHS|RIP|USA|HLTA|CBEEBIES|CLOSED|REMINDER|ADHD|ASD)$',
);
const ASKED =
  /\b(?:who|why|how|what|when|where|whose|really|seriously|do they|does she|does he)\b[^.!?]{0,80}\?/g;
const COUNTED = new RegExp(
  '\\b(?:day \\d+|(?:twice|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|several|' +
    'forty|twenty|thirty|fifty|sixty)(?: \\w+)? (?:times?|weeks?|days?|months?|minutes|mins|hours|' +
    'years|emails|messages|calls|phone calls|letters)|(?:third|fourth|fifth|sixth|3rd|4th|5th|' +
    '6th|second|2nd)(?: \\w+)? (?:time|this|since|one|teacher|email|letter)|twice|every\\.? single|' +
    'not even)\\b',
  'g',
);
const TURNED = new RegExp(
  "\\b(?:but|however|cannot stand|can't stand|shame|pity|except|although|though|instead|" +
    'apparently|not that|yet)\\b',
);

const shouts = ({ text }: Line): number =>
  [...text.matchAll(SHOUTED)].filter((word) => !SHORT_NAMES.test(word[0])).length;

/** Signs of exasperation in how it is written. */
export const style = perScene((scene): number => {
  const shouted = countInAll(scene.sentences, shouts);
  const bearing = (pattern: RegExp) => places(scene, pattern).filter((hit) => !ofHome(scene, hit.sentence));
  const asked = bearing(ASKED).length;
  const counted = bearing(COUNTED).length;
  const quoted = quotations(scene).length;
  return (
    Math.min(0.8, shouted * 0.4) +
    Math.min(0.8, asked * 0.4) +
    Math.min(1, counted * 0.5) +
    Math.min(0.8, quoted * 0.5)
  );
});

const DENIED = /\b(?:not|don't|dont|doesn't|didn't|never|no|without|nobody|can't|isn't|hardly|wasn't)\b/;

/** Kind words take points away, unless the draft turns on a "but". */
export const kindness = perScene((scene): number => {
  const quoted = quotations(scene);
  const words = hits(scene, KIND).filter(
    (hit) =>
      !quoted.some((one) => hit.start >= one.start && hit.end <= one.end) &&
      !DENIED.test(wordsBefore(scene, hit, 4).join(' ')),
  ).length;
  // Clapping with no kind word beside it is slow clapping.
  const hearts = hits(scene, KIND_EMOJI).filter((hit) => words > 0 || !hit.text.includes('👏')).length;
  const turned =
    says(scene, TURNED) || hits(scene, SCORNFUL_EMOJI).some((hit) => hit.text !== '👏') ? 0.3 : 1;
  return Math.min(3, words + hearts * 0.8) * turned + Math.min(2, hits(scene, FOND).length);
});
