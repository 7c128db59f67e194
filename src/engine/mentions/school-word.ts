import type { Sentence, Token } from '../scene.ts';
import type { Mention } from '../types.ts';
import { bare, type Look, mentionOf, wordAt } from './look.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** After "the school" these make it a thing of the school, not the school: "the school run". */
const THING_AFTER = list(`
run runs holidays holiday gate gates bus buses uniform dinner dinners lunch lunches trip trips fair fayre play hall field year day days
jumper bag bags shoes report reports office secretary nurse cook caretaker council photo photos disco website app newsletter email letter
counsellor kitchen meals meal book books library garden building car-park carpark parking yard road crossing band choir team sports
drama series film show novel production panto concert kids children mums bell trousers photographer bike run-in admissions place places system project account
fees fee work friend friends mates reunion musical nativity prom bully bullies subjects term terms time week status age teacher teachers`);

/** After "school" without an article: what only an institution does. */
const DOES = list(`
has have hasn't hasnt haven't havent said says saying told tells rang ringing phoned emailed called texted messaged wrote sent sends
won't wont will would wouldn't didn't didnt doesn't doesnt don't dont did does do can't cant cannot couldn't could can should shouldn't
need needs want wants think thinks reckon reckons know knows knew refuse refuses refused ignore ignores ignored clearly apparently
literally keep keeps kept lost blame blamed blames put claim claims claimed insist insists insisted never just still really actually obviously
always only even let lets decided blocked excluded suspended announced asked ask must might arent aren't isn't isnt wasn't wasnt
lied lie failed fail fails hid hide covered cover gave give gives made make makes got get gets took take takes went go goes thought allowed allow allows admitted admit refer referred dismissed dismiss promised promise cancelled cancel changed change binned scrapped banned ban fob fobbed brushed sweep owe owes apologised apologise couldnt shouldnt deserve deserves handle handled dealt deal mucked messed cocked screwed ballsed dropped closed closes opens reopens shut shuts finishes breaks`);
const IS = list('is was are were being');
const IS_DOING =
  /^(negligent|crap|shocking|awful|terrible|shambles|shambolic|slow|quick|late|clueless|incompetent|pathetic|disgusting|unhelpful|helpful|supportive|unsupportive|lovely|fantastic|incredible|excellent|informed|told|made|contacted|notified|warned|asked|involved|responsible|accountable|liable|in|on|to|no|the|all|meant|totally|absolutely|completely|utterly|quite|very|pretty|about|out|well|too|simply|basically|clearly|closed|open|shut|not|n't|aware|useless|rubbish|hopeless|fuming|adamant|happy|sorry|brilliant|amazing|fab|great|short|right|wrong|refusing|doing|saying|being|ignoring|blaming|telling|going|supposed|meant|trying|looking|asking|sending|making|still|now|only|really|so|bloody|an?|\w+ing)$/;
/** Before "school" without an article. */
const ASKED = list(
  'has have did does will is are can could would was were why when if that because hope wish since cos coz but and so or as what how think',
);
const TOLD = list(
  'tell told ring rang rung ringing call called phone phoned email emailed emailing ask asked asking contact contacted contacting message messaged text texted thank blame blaming let trust informed inform thanks remind',
);
const FROM_WHOM = list(
  'email emails e-mail letter letters text texts message messages call phonecall news reply response update answer word statement apology',
);
const NOT_BEFORE = list(`
a an high primary secondary old after before to at off middle vet art med medical driving summer sunday boarding dance stage forest night law
grad home every each another no any other grammar prep infant junior nursery private state special upper first riding film drama
of since last whole per free big comprehensive girls boys language`);

const DETERMINERS = list('the our this that my your');
const OWNERS =
  /^(kids|kid|son|sons|daughter|daughters|lads|girls|boys|children|childrens|his|her|their|mine|ours)('s)?$/;

function isThing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word') return false;
  return THING_AFTER.has(bare(next.folded));
}

/** "rang school", "spoke to school", "an email from school". */
function heardOrTold(tokens: readonly Token[], at: number): string | null {
  const before = wordAt(tokens, at - 1);
  if (TOLD.has(before)) return 'school, spoken to';
  if (
    /^(?:to|with)$/.test(before) &&
    /^(spoke|spoken|speak|spoken|talk|talked|speaking|complain|complained|complaining|wrote|write|written|report|reported|thanks|thank-you|shoutout|according|grateful|well)$/.test(
      wordAt(tokens, at - 2),
    )
  )
    return 'school, spoken to';
  if (
    /^(from|with|by|for|at)$/.test(before) &&
    (FROM_WHOM.has(wordAt(tokens, at - 2)) || wordAt(tokens, at - 2) === 'fuming')
  )
    return 'school, heard from';
  return null;
}

/** Whether a sentence speaks of a school as an institution: "school have said", "the school". */
export function speaksOfInstitution(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'word' || bare(token.folded) !== 'school') return false;
    if (/^(?:the|our|this)$/.test(wordAt(tokens, at - 1))) return !isThing(tokens, at);
    return bareSchool(tokens, at) !== null;
  });
}

const PEOPLE_THERE =
  /^(?:nobody|somebody|someone|anyone|anybody|everyone|everybody|no-one|one|staff|people|person|adult|adults|teacher|teachers|grown-up|they|receptionist|secretary|office|head|deputy|nurse|senco|lady|woman|man)$/;
/** "school's fault": what an institution has. */
const ITS_OWN =
  /^(?:side|fault|end|response|decision|word|words|reply|excuse|excuses|answer|attitude|version|story|idea|way|policy|problem|stance|position|handling|communication|comms|failure|failings|job|responsibility|priorities|priority|solution|apology|silence|loss|advice|view|duty|line|hands)$/;

function bareSchool(tokens: readonly Token[], at: number): string | null {
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 1);
  if (/^(?:at|in)$/.test(before) && PEOPLE_THERE.test(wordAt(tokens, at - 2)) && !isThing(tokens, at))
    return 'school, its people';
  if (/['’]s$/.test(tokens[at]?.text ?? '') && ITS_OWN.test(next) && !NOT_BEFORE.has(before))
    return 'school, as one that acts';
  if (isThing(tokens, at)) return null;
  const heard = heardOrTold(tokens, at);
  if (heard !== null) return heard;
  if (NOT_BEFORE.has(before)) return null;
  if (before === '-' || next === '-') return null;
  if (DOES.has(next)) return 'school, as one that acts';
  if (
    IS.has(next) &&
    IS_DOING.test(wordAt(tokens, at + 2)) &&
    (wordAt(tokens, at + 2) !== 'a' || before === '')
  ) {
    return 'school, as one that acts';
  }
  if (
    ASKED.has(before) &&
    /^(said|sent|got|told|done|doing|closed|open|shut|know|let|say|tell|do|ok|ring|rung|rang|going|replied|given|put|made|changed|cancelled|decided|aware|even|actually|really|ever|still)$/.test(
      next,
    )
  )
    return 'school, asked after';
  return null;
}

/** "the school", "our school", "the kids' school"; bare "school" where it acts or is spoken to. */
export function institutions(look: Look, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  if (look.setting.elsewhere !== null || look.setting.otherSchool) return [];
  const found: Mention[] = [];
  for (const [at, token] of tokens.entries()) {
    if (
      token.kind !== 'word' ||
      (token.folded !== 'school' && token.folded !== "school's" && token.folded !== 'schools')
    )
      continue;
    const before = tokens[at - 1];
    const word = before?.folded ?? '';
    if (token.folded === 'schools') continue;
    if (DETERMINERS.has(word) && before !== undefined) {
      if (isThing(tokens, at) || (word === 'my' && look.draft.role === 'parent')) continue;
      found.push(mentionOf(look, 'school', before, token, `${word} school`));
    } else if (OWNERS.test(word) && before !== undefined && look.setting.anchored) {
      if (isThing(tokens, at)) continue;
      const owner = tokens[at - 2];
      const first = owner !== undefined && /^(my|our|the|your|me)$/.test(owner.folded) ? owner : before;
      found.push(mentionOf(look, 'school', first, token, "one's child's school"));
    } else {
      const by = bareSchool(tokens, at);
      if (by !== null) found.push(mentionOf(look, 'school', token, token, by));
    }
  }
  return found;
}
