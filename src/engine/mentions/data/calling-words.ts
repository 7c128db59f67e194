import { wordSet } from '../../text/word-set.ts';

/** Before "miss" these make it the verb. */
export const MISSING = wordSet(`
  us me him them everyone kids i we you they he she it who to will ll would might may gonna wanna don't dont
  didn't didnt not never always really so still much i'll we'll you'll they'll ill well i'd we'd gon near
  hit and a or the cant can't wont won't do did shall must totally deffo definitely going also actually
`);

/** After "miss" these too. */
export const MISSED = wordSet(`
  you u ya this that the my him her them it these those our your being a an out school having going seeing
  doing when how me us everyone everything playing wearing working lockdown summer home not all so people
  mum dad
`);

/** After "Miss" or "Sir": what a teacher does. */
export const TEACHER_DOES = wordSet(`
  said says is was has had told tells gave gives made makes let lets went came cried shout shouts shouted
  reads looked looks thinks knows never always just literally actually asleep kept keeps won't wont can't
  cant didn't didnt doesn't doesnt got hates loves moans shouting sleeping and did does put picks picked
  used called calls ruined stole took screamed fell legit lowkey highkey deadass actually lets defo so be wears wore smells stinks set 's
`);

/** Before "Miss" or "Sir": a teacher spoken of or to. */
export const BEFORE_A_CALL = wordSet(`
  caught hate love tell ask told saw with got from by hi hello hey sorry thanks please bye does did is was
  has when if why what how where shame because cos cuz bc that so our poor and but say thank ty for about
  like ngl tbh omg bro bruh lowkey telling asking
`);
