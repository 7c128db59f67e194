import type { Sentence, Token } from '../scene.ts';
import type { Mention } from '../types.ts';
import { classEnd } from './classes.ts';
import { hasRival } from './data/rivals.ts';
import { isWord, type Look, mentionOf, wordAt } from './look.ts';

const CHILDREN =
  /^(?:babies|tinies|swimmers|footballers|runners|singers|readers|actors|cast|angels|monkeys|ambassadors|champions|children|kids|pupils|boys|girls|lads|class|lot|ones|learners|leavers|classes|team|choir|superstars)$/;
/** After a class these speak of somebody or something else. */
const OTHERS =
  /^(?:teacher|teachers|ta|tas|parents|parent|mums|mum|dads|families|chat|group|whatsapp|page|lead|leader|leaders|staff|homework|spellings|planning|curriculum|sats|door|classroom|room|corridor|gate|supply|place|places|reading|books|job|post|of|exclusion|exclusions|budget|results|money|letter|form|forms|newsletter|meeting)$/;
/** Before a class: what is said is of one child's way through school, or of the teacher. */
const WAY =
  /^(?:in|into|start|starts|started|starting|going|day|end|finish|finished|finishing|was|enters|entering|reached|since|until|till|left|leaving|become|is|he's|she's|he|she|now|teach|teaches|teaching|taught|a|an|have|has|had|got|anyone|any|each|every|via|moved|up)$/;
const TOWARDS =
  /^(?:with|of|for|proud|our|the|all|love|loved|by|from|thank|thanks|well|done|dear|these|those|some|my|luck|heard|and|told|made|took|taken|teaching|at|bless|poor|watching|watched|happy|to|joined|congratulations|hear|helped|helping|help|into|bunch|met|visited|saw|seeing|taking|gave|joining|reading|thanking)$/;
const DOES =
  /^(?:are|were|have|had|has|did|do|sang|made|smashed|went|got|came|loved|enjoyed|absolutely|really|performed|looked|look|learned|learnt|will|you|on|performing|doing|singing|off|at|today|won|wins|rule|rocks?|kids|took|visited|explored|planted|built|worked|is|was|again|feral|being|never|just|now|hold|behaved|gave|gives|told|asked|made|get|gets|said|say|laughed|cried|decided|think|thinks|thought|know|knows|love|loves|discovered|managed|found|turned|kept|drew|started|spent|wanted|want|brought|raised|broke|trashed|would|may|might|should|must|still|always|finally|nearly|almost|literally|not|also|both|deserve|deserves|read|brought|held|left|walked|ate|fell|hit|pushed|lost|beat|listened|settled|coped|struggled|cannot|won't|don't|didn't|haven't|hasn't|aren't|isn't|weren't|wasn't|showed|shared|painted|designed|created|used|practised|followed|investigated|can't|cant|could|couldn't|put|tried|need|needs|ran|wrote|baked|cooked|danced|been|worst|best)$/;

const PLURAL = /(?:[0-9]|one|two|three|four|five|six)s$/;

function startOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (
    first > 0 &&
    /^(?:our|the|my|all|whole|amazing|lovely|brilliant|gorgeous|wonderful|those|these)$/.test(
      wordAt(tokens, first - 1),
    )
  )
    first -= 1;
  return first;
}

function speaksOfChildren(look: Look, tokens: readonly Token[], at: number, end: number): boolean {
  const after = tokens[end + 1];
  const next = isWord(after) ? (after?.folded ?? '') : '';
  if (OTHERS.test(next)) return false;
  // Those who work or learn there have no way of their own through it.
  if (look.draft.role !== 'parent') return true;
  const before = wordAt(tokens, at - 1);
  if (
    /^(?:an|about|in|any|every|each)$/.test(before) &&
    !PLURAL.test(wordAt(tokens, end)) &&
    !CHILDREN.test(next)
  )
    return false;
  if (PLURAL.test(wordAt(tokens, end)) || CHILDREN.test(next)) return true;
  if (before === 'of' && /^(?:day|start|end|week|term|year|rest)$/.test(wordAt(tokens, at - 2))) return false;
  if (WAY.test(before) && before !== 'with') return false;
  if (TOWARDS.test(before)) return !isOwnsWay(look, tokens, at, before);
  if (at > 0 && isWord(tokens[at - 1])) return DOES.test(next);
  return DOES.test(next);
}

/** "to Year 3", "from Year 2", "for Year 4": as a rule the writer's own child moving up. */
function isOwnsWay(look: Look, tokens: readonly Token[], at: number, before: string): boolean {
  if (before !== 'to' && before !== 'from' && before !== 'for' && before !== 'at' && before !== 'and')
    return false;
  if (
    /^(?:done|luck|congratulations|congrats|up|cheers|hooray|hurrah|applause|clap|round|hurray|go|thanks|thank|you|talking|reading|shout-out|shoutout)$/.test(
      wordAt(tokens, at - 2),
    )
  )
    return false;
  return look.draft.role === 'parent' || before === 'and';
}

function isOurs(look: Look, tokens: readonly Token[], at: number): boolean {
  const { setting, draft } = look;
  if (setting.otherSchool || (setting.elsewhere !== null && setting.elsewhere !== 'home')) return false;
  if (hasRival(`${wordAt(tokens, at)} `, look.passage.folded)) return false;
  if (/^(?:19|20)\d\d$/.test(wordAt(tokens, at + 1))) return false;
  return draft.role !== 'parent' || setting.anchored;
}

/** A class or year group where what is said is about its children. */
export function classMentions(look: Look, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  if (look.draft.surface === 'profile') return found;
  for (let at = 0; at < tokens.length; at += 1) {
    const end = classEnd(look.school, tokens, at);
    if (end === null) continue;
    const first = startOf(tokens, at);
    const children = CHILDREN.test(wordAt(tokens, end + 1)) ? end + 1 : end;
    const from = tokens[first];
    const to = tokens[children];
    if (
      from !== undefined &&
      to !== undefined &&
      isOurs(look, tokens, at) &&
      speaksOfChildren(look, tokens, at, end)
    ) {
      found.push(mentionOf(look, 'pupil', from, to, 'a class'));
    }
    at = end;
  }
  return found;
}
