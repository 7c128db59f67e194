import { table } from './table.ts';

/** Names out of stories and legend that people give a teacher. */
export const NICKNAMES = table(`
  she|he who must be obeyed, miss|mrs|mr? trunchbull|umbridge|voldemort|cruella|hannigan|trunchball|gradgrind|
    snape
  he|she who must|shall not be, dragon lady, the gestapo, the rottweiler, the ice queen, attila the
`);

/** Calls to others to join in, shut somebody out or expose them. */
export const RALLYING = table(`
  vote now, poll who|for|on|which|worst|ugliest, vote for the|who, rate him|her|them|this
  who is|who's|whos uglier|uglyer|thicker|fatter|worse|dumber|smellier|weirder|the ugliest|the worst
  everyone|everybody|every1|all|lets|let's *2 leave|quit|exit|ditch *2 gc|group|chat|server, leave|quit|exit|ditch the|this|that gc|chat|group
  make|made a new 1|one|gc|group|chat without, chat|gc|group|server without him|her|them
  don't|dont|nobody|no1|no-one|noone|noone talk|sit|speak|play to|with|near|next him|her|them
  don't let *2 play|join|sit, kick|kicked|kicking|remove|block|blocked him|her|them|everyone? out|off|from
  not invited, isn't invited, don't invite, nobody invite, ignore her|him|them, give *2 the silent treatment
  blank her|him|them, send|sent to coventry, don't say hello, don't speak to her|him|them
  1|one star her|him|them|it, one-star, 1-star, leave *3 reviews, bad|one|negative|fake reviews
  on google tonight|review|reviews, report *2 page|profile|account, mass report
  everyone|everybody|all report|email|ring|message|comment|complain|tag|screenshot|share|boo|laugh|point|stare
  let's all|everyone, let's embarrass|shame|make her|him|them|sure|show|see|get|expose|name, name and shame
  named and shamed, naming and shaming, make *2 famous, expose, exposed, exposing
  get|take|grab|post a? pic|pics|photo|photos|picture of her|him|them|the|that|reg|number
  put *2 on here|blast, stick it on|up here, share this|far|everywhere, share far and wide, screenshot this
  go viral, make it viral, hound, run *2 out of, drive|drove|force $them out
  get $them sacked|fired|out|struck|removed, make *2 life hell|misery|a, see how she|he|they likes?
  find out how it feels, taste of *2 own medicine, let her|him|them find|know|see|have, wait for|outside
  all turn up, everyone turn up, boycott, one star *3 everyone|tonight|reviews|review|google|put|leave
  leave|give|gives|post|put|everyone|all *3 one|1 star|stars
  just|all|everyone|we stare|stand|turn|walk|silent|laugh|boo|glare *3 at|till|until|when|away|backs
  stare at her|him|them, stare her|him|them down|out
  nobody|no-one|noone|don't|dont speaks|speak|moves|talk|talks|look|looks|clap|claps|laugh|buy|buys *4 till|
    until|to|at|when|anything|nothing
  different|fake accounts|account|names|name
  make her|him|them *3 squirm|sweat|cry|leave|quit|pay|uncomfortable, freeze her|him|them out
  cut her|him|them off|out
  soon|she'll|he'll|they'll *3 get the message|hint, hound|hounded|drive|drove *3 out
  rate *3 out of, rating *3 out of, see how long|before *4 lasts|cracks|breaks|quits|leaves
  lets|let's|all|everyone|every1|nobody|noone *2 not|stop|don't|dont talk|talking|sit|sitting|play|playing|
    speak|
    speaking *1 to|with|near
  how long *4 lasts, before we break|finish|see
  everyone|every1|everybody|all|lets|let's call|calls|calling him|her|them|jack|that
`);
