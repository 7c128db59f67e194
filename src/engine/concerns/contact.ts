import type { Scene } from '../scene.ts';
import { readPassage } from '../text/passage.ts';
import { type ConcernRule, evidence, hits, places, says } from './rule.ts';
import { ACCEPTING, ASKING, BUSINESS, OPENING, PUPIL_OR_PARENT } from './words/working.ts';

export const contact: ConcernRule = {
  concern: 'contact',
  description:
    'staff: opens or accepts private contact with a pupil, ex-pupil or parent; the school: addresses one person',
  find(scene) {
    if (scene.draft.role === 'official') return toOnePerson(scene);
    if (scene.draft.role !== 'staff' || says(scene, DECLINED)) return [];
    return [...accepted(scene), ...answeredPupil(scene), ...opened(scene)].slice(0, 1);
  },
};

const DECLINED = new RegExp(
  "\\b(?:can't (?:accept|add|follow|message|chat)|cannot (?:accept|add|follow|message)|" +
    "not allowed to (?:accept|add|follow|message)|don't (?:accept|add) (?:pupils|parents|" +
    'students)|(?:ring|contact|email|call|message) (?:the )?(?:school )?office|' +
    'through (?:the )?(?:office|school)|via (?:the )?(?:office|school|class ?dojo|weduc|arbor)|' +
    'school email|declin\\w+|ignor\\w+ (?:the|it|him|her|them))\\b',
);

/** Somebody of the school asks to be let in, and the draft says yes. */
function accepted(scene: Scene): ReturnType<ConcernRule['find']> {
  const reply = readPassage(scene.draft.replyTo ?? '');
  const asked = ASKING.has(reply.tokens);
  const known = PUPIL_OR_PARENT.has(reply.tokens) || scene.replyMentions.length > 0;
  const yes = [
    ...hits(scene, ACCEPTING),
    ...hits(scene, OPENING),
    ...(asked && known ? places(scene, AGREEING) : []),
  ];
  if (yes.length === 0 || !((asked && known) || namedInDraft(scene))) return [];
  if (!asked && scene.draft.surface !== 'direct') return [];
  return [evidence('contact', 'says yes to private contact with a pupil or parent', yes)];
}

/** "Miss", "hi sir": how a pupil, or a family, opens a message to somebody who teaches. */
const TO_TEACHER = /^\W*(?:(?:hi|hiya|hey|hello|omg|oi|thanks|thank you|pls|please|sorry),? )?(?:miss|sir)\b/;

/** A pupil or parent wrote to "miss" or "sir": any private answer is contact, and an invitation anywhere. */
function answeredPupil(scene: Scene): ReturnType<ConcernRule['find']> {
  if (!TO_TEACHER.test(scene.replyFolded)) return [];
  const inviting = [...hits(scene, OPENING), ...hits(scene, ACCEPTING), ...places(scene, INVITING)];
  if (scene.draft.surface !== 'direct' && inviting.length === 0) return [];
  return [evidence('contact', 'answers a pupil or parent privately', inviting)];
}

/** Leads on to a private channel, or sends and asks for something through it. */
const INVITING = new RegExp(
  "\\b(?:follow(?:ed|ing)?(?: me| you| u)? back|i'?ll (?:send|dm|message|text|add|call|ring" +
    '|snap) (?:you|u|it)|' +
    '(?:send|drop|ping|shoot|dm|snap|text|msg|message) me|(?:video|face ?time|phone) call|face ?time|' +
    '(?:through|on|via|over|to|off|from|using) my (?:own |personal |private |other )?(?:messenger' +
    '|insta(?:gram)?|snap(?:chat)?|' +
    'facebook|fb|phone|mobile|number|inbox|dms?|whatsapp|account|page|profile))\\b',
  'g',
);

const AGREEING = new RegExp(
  '^\\W*(?:aww?|ah+|haha|oh|hi\\w*|hello)?\\W*(?:yes|yeah|yep|sure|of course|course|go on|' +
    'no problem|no worries|ok|okay|fine|defo|definitely|absolutely|i remember you|why not)\\b',
  'g',
);

/** The draft itself says it is a pupil or parent. */
function namedInDraft(scene: Scene): boolean {
  return (
    scene.mentions.some((one) => one.kind === 'pupil' || one.kind === 'family') ||
    /\b(?:ex[- ]?pupils?|old pupils?|one of my (?:old )?(?:class|kids|year \d))\b/.test(scene.folded)
  );
}

/** A private message to a family or pupil on the writer's own account, or an open call for them. */
function opened(scene: Scene): ReturnType<ConcernRule['find']> {
  const opening = [...hits(scene, OPENING), ...places(scene, INVITING)];
  if (scene.draft.surface === 'direct') {
    const business = hits(scene, BUSINESS);
    const addressed = GREETING.test(scene.folded) && business.length > 0 && !says(scene, COLLEAGUES);
    const toFamily = namedInDraft(scene) && business.length > 0 && says(scene, YOURS);
    const ownPhone = GREETING.test(scene.folded) && says(scene, OWN_LINE) && says(scene, TO_SCHOOL);
    if (
      !addressed &&
      !ownPhone &&
      !toFamily &&
      !(opening.length > 0 && (business.length > 0 || says(scene, YOURS)))
    )
      return [];
    return [evidence('contact', 'writes privately to a family or pupil', [...opening, ...business])];
  }
  const called = opening.filter((hit) => /\b(?:me|my|dms?|inbox)\b/i.test(hit.text));
  const toPupils =
    scene.mentions.some((one) => one.kind === 'pupil' || one.kind === 'family') || says(scene, PUPILS);
  if (called.length === 0 || !toPupils || scene.draft.surface === 'group') return [];
  return [evidence('contact', 'offers pupils or parents a private way to reach the writer', called)];
}

const GREETING = new RegExp(
  '^(?:hi|hiya|hello|hey|morning|good morning|evening|good evening|afternoon|dear|sorry to|' +
    'only me|just me)\\b',
);
const YOURS = new RegExp(
  '\\b(?:your (?:son|daughter|boy|girl|little one|child|lad)|you can (?:text|ring|call|message)|' +
    'did you (?:finish|do) (?:your|the)|proud of you|how are you getting on|see you in class)\\b',
);
/** On the writer's own line. */
const OWN_LINE =
  /\b(?:my (?:own|personal|private) (?:phone|mobile|number|account|email)|off my (?:phone|mobile))\b/;
const TO_SCHOOL = /\b(?:office|school|pick(?:ed)? up|collect|reception|bumped|poorly|nurse|homework|class)\b/;
const COLLEAGUES =
  /\b(?:staff meeting|ppa|cover for me|planning|slt|staffroom|inset|briefing|our classes|are you in|fancy)\b/;
const PUPILS = new RegExp(
  '\\b(?:(?:my|our) (?:class|year \\d|y\\d|old class)|year (?:\\d|one|two|three|four|five|six)s?|' +
    "y[1-6]s?|parents of|any parents|mums and dads|if you're in my|your (?:child|children|kids?" +
    "|little ones?)(?:'s)?)\\b",
);

/** The school's account speaks to one person: by handle, first name or "you" in an answer. */
function toOnePerson(scene: Scene): ReturnType<ConcernRule['find']> {
  const { surface, replyTo, text } = scene.draft;
  if (surface === 'direct')
    return [evidence('contact', "writes to one person from the school's account", [])];
  if (surface !== 'comment' || replyTo === undefined) return [];
  const called =
    /^\s*(?:(?:[Hh]i|[Hh]iya|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks|[Tt]hank you|[Ss]orry|[Mm]orning|[Aa]h)[ ,]+)?(@[\w.]+|(?:Mrs?|Miss|Ms|Mx|Dr) \p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+)(?=[ ,!])/u.exec(
      text,
    );
  const name = called?.[1];
  if (called === null || name === undefined || PLURAL.test(name)) return [];
  const named = name.startsWith('@') || called[0].trim().length > name.length || /^\s*\p{L}+,/u.test(text);
  if (!named || scene.school.handles.some((handle) => `@${handle}`.toLowerCase() === name.toLowerCase()))
    return [];
  const start = called.index + called[0].length - name.length;
  return [
    evidence('contact', "answers one person from the school's account", [
      { start, end: start + name.length, text: name },
    ]),
  ];
}

const PLURAL = new RegExp(
  '^(?:Everyone|All|Everybody|Folks|Parents|Families|Year|Class|Well|Thanks|Thank|Yes|No|Sorry|' +
    'What|Good|Great|Our|The|We|It|This|Please|Happy|Lovely|Hi|Hello|So|Congratulations|Wow|' +
    'Amazing|Brilliant|Here|There|You|Mums|Dads|Reminder|Miss|Mrs|Mr|Ms|Also|And|Just|Ah|Oh|' +
    'Sadly|Unfortunately|Indeed|Absolutely|School|Tickets|Doors|Children|Pupils|Staff|Team|For|' +
    'Again)$',
);
