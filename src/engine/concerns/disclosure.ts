import type { Scene } from '../scene.ts';
import { type ConcernRule, evidence, type Hit, hits, wordsAfter, wordsBefore } from './rule.ts';
import { HURT, HURT_ME, HYPERBOLE, SELF_HARM, SIGNS } from './words/disclosure.ts';

export const disclosure: ConcernRule = {
  concern: 'disclosure',
  description: 'tells of a child being hurt, abused or in danger, or of a wish to harm oneself',
  find(scene) {
    const self = hits(scene, SELF_HARM).filter((hit) => meant(scene, hit));
    if (self.length > 0) return [evidence('disclosure', 'a wish to harm oneself', self)];
    const signs = hits(scene, SIGNS).filter(
      (hit) => aboutChild(scene, hit) && meant(scene, hit) && !ruledOut(scene, hit),
    );
    if (signs.length > 0) return [evidence('disclosure', 'signs of a child being hurt or in danger', signs)];
    if (scene.draft.role === 'pupil') {
      const me = hits(scene, HURT_ME).filter((hit) => meant(scene, hit) && !PLAYFUL.test(scene.folded));
      if (me.length > 0) return [evidence('disclosure', 'a child who says they are being hurt', me)];
    }
    const hurt = hits(scene, HURT).filter((hit) => adultHurtsChild(scene, hit) && meant(scene, hit));
    return hurt.length > 0 ? [evidence('disclosure', 'a grown-up hurting a child', hurt)] : [];
  },
};

const FICTION =
  /\b(?:episode|eps?|series|netflix|film|movie|book|novel|drama|eastenders|corrie|coronation street|emmerdale|hollyoaks|documentary|podcast|play|fortnite|game|xbox|roblox|minecraft|match|football|rugby|training|course|webinar|policy|awareness|leaflet|poster|news|headline|article|trial|court|sentenced|convicted|dog|cat|puppy|kitten|hamster|rabbit|car|phone|laptop|toy|teddy|doll|history|tudors|victorians|henry viii|macbeth)\b/;

/** No laughter and no story beside it. */
function meant(scene: Scene, hit: Hit): boolean {
  const near = scene.sentences.slice(Math.max(0, hit.sentence - 1), hit.sentence + 2);
  if (near.some((sentence) => HYPERBOLE.has(sentence.tokens))) return false;
  if (FICTION.test(scene.folded)) return false;
  return !/\b(?:not|never|didn't|doesn't|isn't|wasn't)$/.test(wordsBefore(scene, hit, 1).join(' '));
}

/** Knocks in games, by small brothers, or in the figures of speech of a phone keyboard. */
const PLAYFUL =
  /\b(?:hit me up|hmu|hit me back|ball|dodgeball|pillow|snowball|by accident|accidentally|my (?:baby|little) (?:brother|sister)|my (?:cat|dog)|the feels|me at (?:chess|uno|cards|fifa|mario)|beat me (?:at|by|in|to)|me (?:a|the|some) |like a truck|in the feels|on the (?:bus|trampoline)|rn|different)\b/;

const CHILD =
  /\b(?:kids?|child|children|boys?|girls?|lads?|son|daughter|pupils?|students?|little one|baby|niece|nephew|grandson|granddaughter|stepson|stepdaughter|mate|friend|best friend|bff|sister|brother|he|she|him|her|me|my|i|year \d|y\d|class|one of mine|one of my|mine|toddler|teenager|year old|yr old)\b/;

function aboutChild(scene: Scene, hit: Hit): boolean {
  const near = scene.sentences.slice(Math.max(0, hit.sentence - 1), hit.sentence + 2);
  const words = near.map((sentence) => scene.folded.slice(sentence.start, sentence.end)).join(' ');
  if (scene.draft.role === 'pupil') return true;
  return (
    CHILD.test(words) ||
    scene.mentions.some((mention) => mention.kind === 'pupil' || mention.kind === 'staff')
  );
}

/** Rough play, falls and clinics bruise children too. */
const HARMLESS =
  /\b(?:fell|fallen|tripped|trampoline|bike|scooter|climbing|slide|football|rugby|netball|hockey|cricket|ball|karate|judo|climbing frame|accident|bumped|bump|stairs|wasp|bee|injection|dentist|banana|bananas|ego|paint|potty|nits|knees?)\b/;

function ruledOut(scene: Scene, hit: Hit): boolean {
  return /\bbruise|black eye|marks|knocked|broke/.test(hit.text.toLowerCase()) && HARMLESS.test(scene.folded);
}

const GROWN_UP =
  /\b(?:dad|daddy|stepdad|step-dad|mum|mummy|stepmum|uncle|auntie|aunt|grandad|grandpa|boyfriend|partner|her ex|his ex|babysitter|childminder|coach|teacher|ta|head|headteacher|sir|miss|carer|man|bloke|tutor|instructor|parents|caretaker|supervisor|dinner lady|staff)\b/;
const CHILD_OBJECT =
  /^(?:a |an |the |my |our |his |her |their |some |one of the |another |that |this |little |poor |wee |year \d |y\d |\d year old )*(?:kids?|child|children|boys?|girls?|lads?|son|daughter|pupil|me|him|her|them|us|mine|ours|stepson|stepdaughter|toddler|baby|little one|one)\b/;

/** "Mr P grabbed a boy by the arm": a grown-up before the verb, a child after it. */
function adultHurtsChild(scene: Scene, hit: Hit): boolean {
  const sentence = scene.sentences[hit.sentence];
  if (sentence === undefined || RESCUED.test(scene.folded)) return false;
  const before = wordsBefore(scene, hit, 8).join(' ');
  const after = [
    ...(/^had\b/i.test(hit.text) ? [hit.text.toLowerCase().replace(/^had /, '')] : []),
    ...wordsAfter(scene, hit, 6),
  ].join(' ');
  const names = scene.mentions.filter((one) => one.start >= sentence.start && one.start < sentence.end);
  const staffBefore = names.some((one) => one.kind === 'staff' && one.end <= hit.start);
  const pupilAfter = names.some(
    (one) => one.kind === 'pupil' && one.end > hit.start && one.start < hit.end + 30,
  );
  const own = (scene.draft.family ?? []).some((name) =>
    after.split(' ').slice(0, 3).includes(name.toLowerCase()),
  );
  const child = pupilAfter || own || CHILD_OBJECT.test(after);
  if (!child || AS_A_FIGURE.test(`${hit.text.toLowerCase()} ${after}`)) return false;
  return (
    staffBefore || (GROWN_UP.test(before) && !/\b(?:ball|ref)\b/.test(before)) || saidOfTeacher(scene, before)
  );
}

function saidOfTeacher(scene: Scene, before: string): boolean {
  return /\b(?:he|she|they)$/.test(before) && scene.replyMentions.some((one) => one.kind === 'staff');
}

const RESCUED = /\b(?:saved|rescued|cpr|heimlich|first aid)\b/;
const AS_A_FIGURE =
  /\b(?:(?:hits?|hit|grabs?|grabbed|beats?|beat|kicks?|shook|bit|threw|throws|touched|drags?|dragged|pushed|shoved|burns?|burnt) (?:me|us|him|her|them|the kids|mine|my \w+)? ?(?:a (?:coffee|brew|snack|seat|drink|quick|sandwich)|like a|hard|hands?|at (?:snap|cards|chess|uno|mario|football|tennis)|out of bed|round (?:the|town|tesco|asda|ikea|shops?)|to (?:the|see|a|get|do|read)|up (?:the|a|that)|off (?:the|to|at)|into (?:the car|bed|uniform|school|town)|for (?:a|the) (?:race|game|chat|word)|under the bus|in at the deep|a party|how|with (?:love|praise|the bill))|touched (?:my|our|her|his) heart|touched by)\b/;
