import type { Sentence } from './scene.ts';
import { readPassage } from './text/passage.ts';
import { phrases } from './text/phrases.ts';
import type { Draft } from './types.ts';

/** Those whose business a grievance is, as a chat, group or page names them. */
const WHOSE_BUSINESS: Readonly<Record<string, readonly string[]>> = {
  'a union': [
    'union|unions|neu|nasuwt|unison|gmb|naht|ascl|voice community? union?',
    'national education union',
    'union|neu|unison|nasuwt|gmb rep|reps|caseworker|branch|casework|steward|organiser|advice',
  ],
  'an MP': ['mp', 'member of parliament', 'constituency office', 'office of *4 mp'],
  'the council': [
    'council|councillor|cllr|lado|sendiass|mash',
    'local authority',
    'admissions|attendance|education team|office|department',
    'send team',
    'county|city|borough council',
  ],
  'an inspector': [
    'ofsted|estyn|hmi',
    'inspector|inspectorate',
    'ofsted inspector',
    'department for education',
    'education scotland',
  ],
  'a lawyer': [
    'solicitor|solicitors|lawyer|lawyers|barrister|llp',
    'law centre|firm',
    'citizens advice',
    'legal advice|aid',
    'ipsea',
  ],
  'a reporter': [
    'reporter|journalist|newsdesk|newsroom|gazette|echo|herald|chronicle|bbc|itv|editor',
    'evening news',
    'news desk|tips',
  ],
  'a whistleblowing line': [
    'whistleblowing|whistleblower|protect',
    'whistle blowing|blower',
    'speak up line',
    'nspcc|crimestoppers',
    'confidential line|hotline',
  ],
};
const matchers = Object.entries(WHOSE_BUSINESS).map(([who, table]) => [who, phrases(table)] as const);

/** A message that opens so is to one of them, though the chat bears a person's name. */
const SALUTES: readonly (readonly [string, ReturnType<typeof phrases>])[] = [
  [
    'a union',
    phrases([
      'dear|hi|hello *3 rep|caseworker|branch|union',
      'my|as union|neu|unison|nasuwt|gmb rep member|please|you',
      'as my|our union|neu|unison|nasuwt|gmb rep',
    ]),
  ],
  [
    'an MP',
    phrases([
      'dear *3 mp',
      'as|you are|youre my|our mp',
      "i|i'm am? a|your constituent|writing *3 constituent",
      'as|being your|a constituent',
      'dear mp',
    ]),
  ],
  [
    'the council',
    phrases([
      'dear councillor|cllr|council',
      'hello|hi councillor|cllr',
      'dear *2 council|lado|authority',
      'as|you are my|our councillor|ward councillor?',
    ]),
  ],
  [
    'an inspector',
    phrases([
      'dear ofsted|inspector|inspectors|hmi',
      'hi|hello ofsted',
      'as *2 inspector',
      'you|your inspected|inspection *3 school',
    ]),
  ],
  [
    'a lawyer',
    phrases([
      'dear|hi *3 solicitors|llp|solicitor',
      'as|you are my|our solicitor|lawyer|barrister',
      'instruct|instructing you',
      'seeking|need|want legal advice',
      'would you|your firm act|take',
    ]),
  ],
  [
    'a reporter',
    phrases([
      'dear|hi editor|newsdesk',
      'are you|your the? reporter|journalist|paper',
      'have|got a story *2 you',
      'off the record *4 your|paper|story|article',
      'you wrote|covered *4 school|schools',
    ]),
  ],
  [
    'a whistleblowing line',
    phrases([
      'i want|need|wish|would like? to whistleblow|whistle-blow',
      'make|making a? protected? disclosure|disclosures',
      'whistleblowing disclosure|report|concern',
    ]),
  ],
];
/** A group of people who talk about them is not theirs. */
const ABOUT_THEM = /\b(?:gossip|survivors|moans?|haters|sucks|rants?)\b/;

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
  for (const [who, matcher] of SALUTES)
    if (opening.some((sentence) => matcher.has(sentence.tokens))) return who;
  return null;
}

const OPENING = 240;

function opened(text: string): Sentence[] {
  return readPassage(text.slice(0, OPENING)).sentences.slice(0, 3);
}
