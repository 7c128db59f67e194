import type { Scene } from '../scene.ts';
import { type ConcernRule, evidence, type Hit, hits, places, says } from './rule.ts';
import { ACCOUNTS, REFUSING } from './words/official.ts';

/** The age the four sites themselves ask for. */
const SITES_MINIMUM = 13;

export const age: ConcernRule = {
  concern: 'age',
  description: "a pupil, or a parent about their child's account: the account is below the age for one",
  find(scene) {
    const { role } = scene.draft;
    if (role !== 'pupil' && role !== 'parent') return [];
    const least = scene.school.minimumAge ?? SITES_MINIMUM;
    const young = agesIn(scene).filter((one) => one.years < least);
    const account = hits(scene, ACCOUNTS);
    if (role === 'pupil') return ofPupil(scene, young, account, least);
    if (young.length === 0 || account.length === 0 || refused(scene)) return [];
    return [
      evidence('age', 'an account for a child below the age for it', [
        ...young.map((one) => one.hit),
        ...account,
      ]),
    ];
  },
};

function ofPupil(
  scene: Scene,
  young: readonly Aged[],
  account: readonly Hit[],
  least: number,
): ReturnType<ConcernRule['find']> {
  const tooYoung = young.length > 0 || (scene.draft.age !== undefined && scene.draft.age < least);
  const own = scene.draft.surface === 'profile' ? [...young.map((one) => one.hit), ...account] : account;
  if (!tooYoung || (scene.draft.surface !== 'profile' && !says(scene, OWN_ACCOUNT))) return [];
  return [evidence('age', "the writer's own account, below the age for it", own)];
}

const OWN_ACCOUNT = new RegExp(
  '\\b(?:(?:got|get|have|having|made|made a|make|started|joined|on|new|my|run|let me (?:have|' +
    'get|on)|allowed) (?:\\w+ ){0,2}(?:whatsapp|insta|instagram|ig|snap|snapchat|tiktok|facebook|' +
    "account|acc|page|youtube|channel)|follow (?:me|my)|add my|acc run by|says? i'?m (?:13|14|15|" +
    "16|18)|fake (?:birthday|age|dob)|put my (?:age|birthday)|my parents don'?t know)\\b",
);

interface Aged {
  years: number;
  hit: Hit;
}

const NUMBERS: Readonly<Record<string, number>> = {
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const YEARS = '\\d{1,2}|six|seven|eight|nine|ten|eleven|twelve';
const AGES = new RegExp(
  [
    `\\b(?:he|she|mine|they|he's|she's|hes|shes|i'm|im|i am|only|just|is|turning|turns|age|aged|mine's|mines|ours is|now|nearly|almost|[a-z]+ is)(?: (?:is|are|only|just|still|turning|aged?|nearly|almost|about to be|going to be))* (${YEARS})(?! ?(?:am|pm|o'clock|minutes|mins|hours|quid|pounds|%|weeks|days|times|followers|of|people|kids))\\b`,
    `\\b(${YEARS})[ -]?(?:yo\\b|yrs? ?old|years?[- ]old|y/o|year olds?|yrs\\b)`,
    `\\b(${YEARS}) (?:n|and) a (?:half|bit)\\b`,
  ].join('|'),
  'g',
);

/** Ages of children that the draft gives. */
function agesIn(scene: Scene): Aged[] {
  return places(scene, AGES).flatMap((hit) => {
    const digits = /\d{1,2}|six|seven|eight|nine|ten|eleven|twelve/.exec(hit.phrase)?.[0] ?? '';
    const years = NUMBERS[digits] ?? Number(digits);
    return years >= 5 && years < 18 ? [{ years, hit }] : [];
  });
}

/** Said no, and there is no account. */
function refused(scene: Scene): boolean {
  return (
    hits(scene, REFUSING).length > 0 &&
    !/\b(?:set (?:it|one|her|him) up|gave in|caved|let (?:her|him|them) have|follow)\b/.test(scene.folded)
  );
}
