import type { Scene } from '../scene.ts';
import { type ConcernRule, evidence, hits, says } from './rule.ts';
import { wordsFound } from './where.ts';
import { BUSINESS, FAMILIES_CHAT, OTHER_CLUB } from './words/working.ts';

export const workComms: ConcernRule = {
  concern: 'work-comms',
  description: 'staff: does school business with families through a personal account',
  find(scene) {
    if (scene.draft.role !== 'staff') return [];
    const business = hits(scene, BUSINESS);
    if (business.length === 0 || !toFamilies(scene)) return [];
    return [evidence('work-comms', 'school business through a personal account', business)];
  },
};

/** A post that opens by calling the families of a class. */
const CALLED_OUT = new RegExp(
  '^\\W*(?:(?:attention|calling|message for|for|to|dear|hi|hello|reminder for|reminder to' +
    '|morning) )?(?:all )?(?:my |our |the )?' +
    '(?:(?:year|yr|class|y) ?\\w{1,5}|reception|nursery|ks[12]|eyfs|club|choir|team) (?:parents' +
    '|mums|dads|families|carers|grown-?ups)\\b',
);
const OWN_CHANNEL = new RegExp(
  '\\b(?:through|via|on|to|by|over) my (?:own |personal |private )?(?:messenger|inbox|dms?' +
    '|whatsapp|facebook|insta(?:gram)?|' +
    'phone|number)\\b[^\\n]*\\byour (?:child|kid|little one|son|daughter)',
);
const CLASS_CODE = /\b(?:\d[a-z]|y\d|yr ?\d|year \d|class \d)\b/;
const TO_A_PARENT = new RegExp(
  '\\b(?:permission|slip|signed|form|forms|homework|spellings|reading|kit|trip|your (?:son|' +
    "daughter|boy|girl|little one|child|lad)|[a-z]+'s (?:homework|form|slip|kit|reading|maths|" +
    'behaviour|report|lunch|coat))\\b',
);
const TO_A_COLLEAGUE = new RegExp(
  '\\b(?:ppa|cover|slt|staff meeting|staffroom|planning|inset|can you cover|your class|briefing|' +
    'observation)\\b',
);

/** A families' chat or a private message to one of them, and no other club's. */
function toFamilies(scene: Scene): boolean {
  const { surface } = scene.draft;
  if (surface === 'post') return CALLED_OUT.test(scene.folded) || says(scene, OWN_CHANNEL);
  if (surface === 'group' || surface === 'comment') {
    if (wordsFound(scene.whereFolded, OTHER_CLUB)) return false;
    const classChat = CLASS_CODE.test(scene.whereFolded);
    return classChat || (scene.anchor !== 'none' && wordsFound(scene.whereFolded, FAMILIES_CHAT));
  }
  return (
    surface === 'direct' &&
    scene.anchor !== 'none' &&
    says(scene, TO_A_PARENT) &&
    !says(scene, TO_A_COLLEAGUE) &&
    says(scene, ADDRESSED)
  );
}

const ADDRESSED =
  /\b(?:could you|can you|please|hi|hiya|hello|don't forget|just a reminder|reminder|let me know|your)\b/;
