import type { Role } from '../../vocabulary.ts';
import type { Scene } from '../scene.ts';
import { fold } from '../text/fold.ts';
import { isGroup } from './group.ts';
import { anyOf } from './pattern.ts';
import { MANY, OWN_CHILD, ROLES_PLAYED } from './pictured.ts';
import { hits, says, wordsBefore } from './rule.ts';
import { CROWDS } from './words/photo.ts';

/** One's own children, or oneself, whoever says it. */
const OWN = anyOf(
  '(?:my|our) (?:[\\w-]+ ){0,2}(?:sons?|daughters?|grandsons?|granddaughters?|grandchild(?:ren)?|nieces?|nephews?)',
  '(?:just|only) (?:me|mine|my own)|selfie|me on my own|proud (?:mum|mummy|dad|daddy|nan|nana|gran|grandad|parent)',
);

/** One's own children as families call them; of those who work at a school these can be a class. */
const OWN_AT_HOME = anyOf(
  '(?:my|our) (?:[\\w-]+ ){0,2}(?:kids?|children|boys|girls|two|three|twins?|little ones?|one|toddler|bairns?|weans?)',
  '(?:my|our) (?:[\\w-]+ ){0,2}(?:bean|monkey|brother|sister|bro|sis)',
);
const AT_WORK: ReadonlySet<Role> = new Set(['staff', 'volunteer', 'official']);

/** Others beside one's own: "with her friends", "half of Year 4", "mine is the one in green". */
const OTHERS = anyOf(
  'half|whole|both|most of|all (?:of|the|our|ours|in|on|\\w+teen|two|three|four|five|six|seven|eight|nine|ten)|mates?|m8s?',
  "yours|hers|the one|(?:mine|ours)(?:'s)? (?:is|the|\\w+ from)|(?:front|back|top|second|third) (?:row|rank|bunk)",
  'friends?|(?:class|team)?mates?|besties?|class|classes|everyone|everybody|others?|team|squad|choir|cast|gang|crew',
  'bunch|lot|them|these|teachers?|pupils|staff|colleagues?|tag',
);

/** Whether the writer says that a picture shows their own child, or themselves, and nobody else. */
export function showsOwnOnly(scene: Scene): boolean {
  if (!saysOwn(scene) || says(scene, OTHERS) || says(scene, MANY)) return false;
  // "My girl in Year 4" tells her class; a child by name is another's.
  const children = scene.mentions.filter((one) => one.kind === 'pupil');
  if (children.some((one) => !isGroup(scene, one))) return false;
  return hits(scene, CROWDS).every(
    (hit) => ROLES_PLAYED.test(hit.text) || /\b(?:my|our)\b/.test(wordsBefore(scene, hit, 2).join(' ')),
  );
}

function saysOwn(scene: Scene): boolean {
  if (says(scene, OWN) || namesFamily(scene)) return true;
  return !AT_WORK.has(scene.draft.role) && (says(scene, OWN_CHILD) || says(scene, OWN_AT_HOME));
}

/** Whether one of the writer's own children is named, as the settings hold them. */
function namesFamily({ draft, sentences }: Scene): boolean {
  const names = new Set((draft.family ?? []).map((name) => fold(name)));
  const bare = (word: string) => word.replace(/'s$/, '');
  return sentences.some(({ tokens }) => tokens.some(({ folded }) => names.has(bare(folded))));
}
