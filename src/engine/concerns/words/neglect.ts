import { table } from './table.ts';

/** Want and neglect, and a child left to cope. */
export const NEGLECT = table(`
  $not|hasn't|haven't|nothing|not eaten|ate|fed|eating|eat anything|properly|since|for|in|all|at
  not had|had|having any? tea|dinner|breakfast|food *3 since|for|days|again|at|in
  no food|electric|gas|heating|bed|water *3 home|house|flat|days|fridge|cupboards|cupboard|since
  nothing in the|their|our fridge|cupboard|cupboards
  mum|dad|mam|mummy|daddy|parents|nan|carer|she|he hasn't|hasnt|has|haven't|not|didn't|won't not? come|came|
    been|wake|get home|back|woken|up *3 since|for|all|last|days|night|yet|up
  mum|dad|mam|mummy|daddy|nan won't|wont|not|can't wake|waking|get|getting|move|moving up?
  mum|dad|mam passed|blacked out
  on|been|left|leaves|leaving *3 his|her|their|my|our own all|every|overnight|since|for|at|again *2 night|
    nights|weekend|days|day|evening|friday|sunday|home|hours
  home alone with|every|all|most|since|at|looking|overnight
  looking|looks|look|looked after *4 baby|babies|brothers|sisters|brother|sister|siblings|mum *3 all|night|
    every|alone|own|while|instead
  sleeping|sleeps|slept in|on *2 car|van|bus|floor|park|street|streets|sofa|shed|bath|garage
  same clothes all|every|for|since *2 week|days|month, begging for food|money, eating out of *2 bin|bins
  takes|taking|took|stealing|stole|steals|pocketing food|bread|toast|sandwiches
  starving every|all|and|when|on|after
  pissed|drunk|stoned|high|out of it *4 kids|children|baby|him|her|pick|bath|there, needles
  smoking crack|weed *3 kids|baby|him|her
`);

/** Violence at home that a child sees, or that is done to somebody there. */
export const AT_HOME = table(`
  dad|daddy|stepdad|he|boyfriend|partner|he's|dad's|dads|stepdads hits|hit|hitting|punches|punched|punching|
    hurts|hurting|strangles|strangled|strangling|threw|throws|throwing|beats|beating|kicks|kicked|
    kicking *2 my|his|her|their|our mum|mam|mummy
  hits|hit|hitting|hurts|hurting|beats|beating|punched|punches|strangled mum|mummy|my mum|mam
  hit me|him|her|us again|every|last|when|because|cos|if|at night|so
  mum|mam|mummy's|mums face|eye|nose|arm|lip|jaw is? all? black|bruised|bleeding|broken|cut|swollen
  fighting|screaming|smashing|shouting downstairs|all night *3 scared|blood|knife|police
  got|has|with|had|pulled|holding|picked a|the knife|gun|machete|hammer|bat *3 mum|me|him|her|us|dad|throat|
    school|bag|neck, knife in|to *2 bag|throat|school|neck
  there's|theres|there|is was? blood on|all|everywhere
  police|ambulance *2 came|were|round|outside ours|again|mum|dad|last
`);

/** Strangers, older friends and pictures asked for. */
export const LURED = table(`
  man|bloke|guy|lad|boy|someone|somebody|stranger|he|she|person|him *3 online|snap|snapchat|roblox|insta|
    instagram|tiktok|discord|fortnite|whatsapp|internet|game|server *5 *1 \
  pics|pictures|photos|meet|meeting|address|live|cam|camera|video|nude|nudes|naked|secret|send|bra|knickers|
    body|older|money|gifts|robux
  keeps|kept|keep asking|messaging|begging|pestering|asks|wanting *4 pics|pictures|photos|meet|address|live|
    nudes|video|cam|body|vids
  wants|want|wanted|asked|asking|asks|told|trying *3 meet|meet|see|come me|her|him|them *3 park|alone|own|
    after|secret|station|hotel|house|tonight|weekend|saturday|his|without
  says|said|saying|threatening|threatened|threatens $they|i|he'll|they'll|hell|shell|will|to *2 post|send|
    share|leak|show|put *2 pics|pictures|photos|it|them|video|my|me|nudes|everyone|whole
  send|sent|sends|sending|shared|sharing *3 nudes|nude|naked|pic|pics|photo|picture|video *5 of|in|
    without *3 body|clothes|knickers|bra|underwear|pants|top|naked|herself|himself|undressed|self
  her|his|my|boyfriend|bf|girlfriend boyfriend|bf|mate|friend|is|he's|hes|who's *2 19|20|21|22|23|24|25|26|
    27|28|29|30|older|grown
  older lads|boys|men|man|lad|boy|bloke|blokes|guys|friends *5 *1 car|pick|picks|picking|vapes|phone|money|
    cash|gifts|buying|buys|trainers|drugs|weed|hotel|drops|dropping
  bought|buys|buying|giving|gives|gave|given her|him|me *3 phone|trainers|vapes|vape|drink|alcohol|vodka|
    cash|weed|money *5 secret|older|meet|favour|favours|nothing
  another|second|new|burner phone *5 *1 hides|hiding|secret|won't|cash|money|trainers|train|missing
  running|runs|run|carrying|carries|holding|dealing|selling|delivering stuff|packages|packets|drugs|weed|
    food *1 for
  trap house, owes|owe *2 dealers|dealer|olders|gang|older|boys money?, plugging
  going|goes|gone|went country|missing|cunch
  comes|came back with cash|trainers|bruises|new *2 phone|trainers|cash
  marry|married|marriage *5 *1 cousin|abroad|pakistan|somalia|forced|against|dont|don't|scared|14|15|16|13|
    flight|passport, flights|flight|taken|taking|sending *5 married|marry|cutting|cut|cutter|ceremony
  seeing|dating|meeting|going out with|a|this? lad|man|bloke|guy|boy|boyfriend|someone|somebody *2 nineteen|
    19|twenty|20|21|22|23|24|25|older|twice|grown
  keeps|keep|kept|won't stop|wont texting|messaging|snapping|dming|calling|sending me|her|him|them *3 weird|
    creepy|pics|rude|sexual|dirty|things|nasty
`);
