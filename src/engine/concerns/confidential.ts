import type { Scene } from '../scene.ts';
import type { PhraseMatcher } from '../text/phrases.ts';
import { isGroup } from './group.ts';
import { type ConcernRule, evidence, type Hit, hits, places, says } from './rule.ts';
import { wordsFound } from './where.ts';
import { KEYS, PERSONAL_FACTS, RESULTS, SAFEGUARDING, SECRECY, STAFFING } from './words/confidential.ts';

export const confidential: ConcernRule = {
  concern: 'confidential',
  description: 'gives away what the writer knows through the school',
  find(scene) {
    const { role } = scene.draft;
    if (role === 'parent' || role === 'pupil') return [];
    const keys = [...hits(scene, KEYS), ...places(scene, CODE)];
    if (keys.length > 0 && (scene.anchor !== 'none' || says(scene, SYSTEMS))) {
      return [evidence('confidential', 'a way into the school or its systems', keys)];
    }
    if (says(scene, PUBLIC)) return [];
    if (answersOf(scene))
      return [evidence('confidential', "tells of a child's needs or a family's matter asked about", [])];
    if (scene.anchor === 'none') return whispered(scene);
    return secrets(scene);
  },
};

/** "Alarm's 2290", "the keys are under the pot". */
const CODE = new RegExp(
  "\\b(?:alarm|keypad|padlock|key ?safe|gate|door|shed|login|log-in|wifi|wi-fi)(?:'s| is|:|" +
    " code is| code's| number is) ?#?[a-z]*\\d{3,}|\\bkeys?(?:'s| is| are)? (?:in the usual|" +
    'under the|behind the|on top of the|in the meter)\\b',
  'g',
);

const SYSTEMS = /\b(?:cpoms|arbor|sims|bromcom|parentpay|classroom|office|school|staffroom|gate|alarm)\b/;

const ASKED_OF_ONE = /\b(?:[a-z]+'s|his|her|their|my (?:son|daughter|boy|girl|lad))\b/;
const TELLING = /\b(?:yes|yeah|no,|s?he(?:'s|'ll| is| was| has)?|they(?:'re|'ve| are| have)?|it's|there's)\b/;
const NO_ANSWER =
  /\b(?:can't (?:say|discuss|talk|comment)|cannot (?:say|discuss)|ring|email|office|not allowed|ask (?:the )?(?:school|senco|head))\b/;

/** Asked about one child's plan, condition or case, the draft tells. */
function answersOf(scene: Scene): boolean {
  const asked = [SAFEGUARDING, PERSONAL_FACTS].some((one) => wordsFound(scene.replyFolded, one));
  return asked && ASKED_OF_ONE.test(scene.replyFolded) && says(scene, TELLING) && !says(scene, NO_ANSWER);
}

/** What the school has told everyone itself, or training and jobs at large. */
const PUBLIC = new RegExp(
  '\\b(?:open day|on our website|newsletter is out|book fair|training day|safeguarding training|' +
    'level \\d safeguarding|refresher|webinar|vacancy|apply (?:now|by)|closing date|' +
    'governor vacancy|are delighted to announce|now published)\\b',
);

const OURS = new RegExp(
  '\\b(?:one|two|some) of (?:our|my) (?:families|kids|children|year \\ds?|y\\ds?|little ones|' +
    'pupils|mums|dads)\\b|\\bone of (?:mine|ours)\\b',
);

/** A child by an initial only: "A. told me". */
const INITIALLED = /(?:^|[\s:(])[A-Z]\. (?:told|said|says|came|asked|has|was|is|wrote|tells)\b/;

/** Nothing names the school, but who else would know: safeguarding with a sign of secrecy. */
function whispered(scene: Scene): ReturnType<ConcernRule['find']> {
  const found = hits(scene, SAFEGUARDING);
  const secrecy = hits(scene, SECRECY);
  return found.length > 0 && (secrecy.length > 0 || says(scene, OURS) || INITIALLED.test(scene.draft.text))
    ? [evidence('confidential', 'gives away safeguarding', [...found, ...secrecy])]
    : [];
}

interface Kind {
  table: PhraseMatcher;
  by: string;
  /** What must stand beside it to count: nothing, a sign of secrecy, or that or somebody named. */
  needs: 'nothing' | 'secrecy' | 'somebody';
}

const KINDS: readonly Kind[] = [
  { table: SAFEGUARDING, by: 'safeguarding', needs: 'somebody' },
  { table: PERSONAL_FACTS, by: "a family's or child's circumstances", needs: 'somebody' },
  { table: STAFFING, by: 'a staffing matter', needs: 'secrecy' },
  { table: RESULTS, by: 'results or assessment', needs: 'secrecy' },
];

const LOGGED = new RegExp(
  '\\b(?:safeguarding (?:log|logs|form|forms|referral|referrals|disclosure|concern|concerns)|' +
    'cpoms|child protection|cp (?:plan|meeting)|strategy meeting|case conference|core group)\\b',
);

function secrets(scene: Scene): ReturnType<ConcernRule['find']> {
  const secrecy = hits(scene, SECRECY);
  const somebody = secrecy.length > 0 || childMeant(scene);
  return KINDS.flatMap((kind) => {
    const found = hits(scene, kind.table);
    const enough =
      kind.needs === 'secrecy'
        ? secrecy.length > 0 || revealed(scene, kind, found)
        : somebody || says(scene, LOGGED);
    return found.length > 0 && enough
      ? [evidence('confidential', `gives away ${kind.by}`, [...found, ...secrecy])]
      : [];
  });
}

/** One child or family is meant: named, answered, or "one of mine". */
function childMeant(scene: Scene): boolean {
  const one = (kind: string) => kind === 'pupil' || kind === 'family';
  if (scene.mentions.some((mention) => one(mention.kind) && !isGroup(scene, mention))) return true;
  if (scene.replyMentions.some((mention) => one(mention.kind) && !isGroup(scene, mention))) return true;
  return /\b(?:(?:one|two|some|both) of (?:mine|(?:my|our) (?:class|kids|lot|year \ds?|year|y\ds?|little ones|families|children|pupils|readers|mums|dads))|one of ours|the same family|there's one (?:coming|starting)|(?:a|this|that) (?:little |young |poor )*(?:lad|lass|girl|boy|family|mum|dad)\b|(?:a|same|this|that) (?:little one|child|boy|girl|lad|kid|family) (?:in|from|of) (?:my|our)|same little one)\b/.test(
    scene.folded,
  );
}

/** A staffing matter about somebody named, told flatly by one who would know. */
function revealed(scene: Scene, kind: Kind, found: readonly Hit[]): boolean {
  if (kind.table !== STAFFING || found.length === 0) return false;
  const named = scene.mentions.some((mention) => mention.kind === 'staff' || mention.kind === 'governor');
  return named && GRAVE.test(found.map((hit) => hit.text.toLowerCase()).join(' '));
}

const GRAVE = new RegExp(
  '\\b(?:redundan\\w*|restructur\\w*|settlement|gagging|nda|suspended|suspension|disciplinary|' +
    'capability|support plan|grievance|tribunal|investigat\\w*|signed off|off with|off sick|' +
    'on leave|resigned|handed|notice|salary|earns|paid off|managed out|jobs?|posts?|tas|binned|' +
    'deficit)\\b',
);
