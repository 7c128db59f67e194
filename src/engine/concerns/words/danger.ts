import { table } from './table.ts';

/** A wish to be gone, in words that laughter or tiredness also use: they need no joke and a plain tone. */
export const WISH_GONE = table(`
  $not rly|really|actually|even|ever|just? want|wanna|wants *2 be here any|anymore|at|now|no
  $not rly|really|actually|even|ever|just|all? want|wanna|wants to? be here more|like
  $not want|wanna|wants to? be me|alive|born, not being here anymore|any, want|wants|wanna *3 disappear|vanish
  want|wants|wanna it|everything|them|this *2 to? stop|end for|forever
  want|wanna|wants *2 sleep|go *5 not|never wake
  go to sleep and not|never wake, never wake up, not wake up, sleep forever
  unalive|unaliving|unalived myself|himself|herself|themselves|urself
  wish|wishes $they|i could|was|were|wasn't *2 disappear|dead|gone|alive|here|exist
  hate|hates my|his|her life *3 want|die|end|anymore, hate being|living me|alive|anymore
  done with life|living|being
  cut|cuts|cutting|scratch|scratched|scratches|scratching|burn|burned|burnt|burning|starve|starves|starving|
    hurt|hurts|hurting|hit|hits|hitting|harm|harms|harming \
    myself|himself|herself|themselves|himself|themself
  cuts|scratches|scars|marks|lines|burns|bandages|plasters *2 all? up|on|down|over|along *2 arm|arms|leg|
    legs|thigh|thighs|wrist|wrists
  sharpener|pencil|razor *2 blade|blades
  blade|blades in|under|from|hidden *2 room|bag|case|phone|drawer|bed|pillow
  took|taken|swallowed|takes *4 pills|tablets|paracetamol|ibuprofen|medicine|calpol cabinet?
  saying|said|says|wrote|written|left|found *3 goodbye|suicide note|letter|to everyone
  she's|he's|they're giving|given her|his all? things away
  everyone|everybody|they|mum|you|u|world would|wud|be|is *2 better off|without without? me|him|her?
  nobody|no-one|no1|noone would|wud|will *2 care|notice|miss *3 died|gone|dead|disappeared|wasn't|me
  looking|staring|stared|looked at the|a|my *2 tablets|pills|bridge|knife|razor|rope|tracks|edge|drop
  happier|better|easier|fine|relieved *2 if|without *2 me|i|wasn't|wasnt|gone|here
  if i|she|he wasn't|wasnt|weren't|werent|was|were *1 here|around|alive|born|gone|dead
  scratch|scratching|cut|cutting|pinch|pinching|bite|biting|dig|digging|burn|burning|pick|picking my|her|
    his|their *2 arms|arm|legs|skin|wrists|wrist|thighs *4 bleed|bleeds|blood|helps|scars|hurts|sore
  till|until it|they bleed|bleeds
`);

/** Fear of somebody, or of a place that ought to be safe. */
export const FEAR = table(`
  scared|frightened|terrified|afraid|petrified|dreads|dreading|worried|begging|begged|begs|crying|cries|
    screams|refuses|refusing *3 go|going|be|being|leave \
    home|dad's|dads|mum's|mums|his|her *2 dad|dads|mum|mums|stepdad|house|partner|boyfriend|alone
  scared|frightened|terrified|petrified|afraid of|to|about? *2 home|dad|daddy|mum|stepdad|stepmum|uncle|
    grandad|boyfriend|him|man|coach|brother
  scared|frightened|afraid|terrified *2 tell|say|speak|go|sleep anyone|anybody|home|mum|dad|what|because|cos
  too|so scared|frightened to
  flinches|flinched|flinching|cowers|cowered|cowering when|if|away|at|every
  hides|hid|hiding under|behind|in *3 when|if|because|from *3 dad|mum|he|she|home|shouts
  not|isn't|don't|doesn't|never feel|feels|safe safe? at|in|with home|dad|mum|him|her|there
  won't|doesn't|dont|don't want|wanna to? be|go|left alone|near|with|to *3 him|dad|dad's|dads|uncle|grandad|
    stepdad|coach|man
  not|can't|cant go|going back|home there|to|tonight|again *4 hit|hurt|shout|angry|safe|scared
  kicks off|angry|mad|violent|nasty|handy when|after *3 drink|drinks|drunk|drinking|pub|drinks
  flinches|flinched|flinching|cowers|cowered|cowering whenever|as|and|near|from
`);

/** What a grown-up is said to do to a child, in a child's own vague words. */
export const VAGUE_HARM = table(`
  does|do|doing|did|done things|stuff|hurting|hurty|bad|rude|nasty|horrible|naughty|funny things|stuff|
    hurting? to|that|when|in|at|with|of?
  does|do|doing|did that|it|this to|when me|her|him|i'm|mum|mummy|nobody|no-one
  hurts|hurt|hurting her|him|me|us|them *4 bed|bath|night|nights|secret|private|bum|willy|there
  plays|played|playing|play|games|game *3 secret|bed|bath|undressed|dark|tickling|not
  touches|touched|touching|tickles|tickled|strokes|kisses|kissed|rubs me|her|him|them|us *4 there|bed|bath|
    private|privates|bum|willy|places|night|down|like|wrong
  gets|got|climbs|climbed|comes|came|come|goes in|into her|my|his|their bed|bath|bedroom|room|shower|sleeping
  not to|don't|dont|can't|mustn't|won't tell|say anyone|anybody|mum|mummy|dad|daddy|you|nobody|no1|people|
    or|cos
  our|a|special|little|their secret, secret with, keep it|a? secret, she'd|he'd|they'd be|get in trouble if
  bruise|bruises|marks|mark *4 shape|shaped *3 fingers|hand|hands|belt|shoe
  bruise|bruises *5 arm|arms|neck|face|back|ear|cheek|legs|thighs|fingers
  not|isn't|wasn't|aren't|weren't allowed|supposed|meant to tell|say|talk
  won't|wouldn't say|tell who|what|how|us|me
  daddy|dad|mum|mummy|uncle|stepdad|grandad|man|bloke *3 lock|locks|locked|hit|hits|hurt|hurts|touch|
    touches|smack|smacks you|me|us|him|her
  lock|locks|locked you|me|him|her|us|them *3 in|out|outside *3 shed|cupboard|room|bedroom|garage|cellar|
    night|dark|attic|cold
  man|bloke|uncle|dad|daddy|stepdad|teacher|coach|neighbour|cousin|he *5 *1 touch|hurt|hit her|him|me
  say|says|said|is|was|its|it's *2 secret
  hear|hearing|heard *5 screaming|smacks|smacking|hitting|beating|slaps|thuds|crying *4 night|nights|wall|
    walls|every|most|again
  lies|lays|gets|sits|sleeps|lay|slept|climbs down? on|in|into|with|next *1 her|his|my|me|him *1 bed|room|
    night|bedroom
  burn|burns|scald|cut|mark|marks|bump *2 on his|her|my|their *1 hand|arm|leg|face|back|neck|ear|cheek|wrist
  i|he|she was|been|is bad|naughty|wicked
  chucked|threw|throws|throwing|smashed|smashes|punched|punches *4 mum|mam|dad|wall|door|walls|doors|sister|
    brother|mummy, cut her|him|me|my|mum
  out|outside|garden|street|park|road *4 midnight|dark|pyjamas|nappy|barefoot|night|late
  not|haven't|nobody's seen *2 mum|dad|parents|mother since|for|all
  doesn't|don't sound|look 13|14|15|16|12|11|that|like
  cam|camera|webcam on|for, turn|turned|put *2 cam|camera on
`);

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

/** Asking what to do or whom to tell. */
export const SEEKING_HELP = table(`
  what|who do|should|can|shall|would|am|must i|we actually|even|supposed|meant? do|tell|ring|call|report|
    phone|contact|speak|say|to|go|you
  dont|don't|not|no idea know|sure|idea who|what|where|how to? do|tell|ask|ring|call|turn|say|go|i
  who to ask|tell|ring|call|report|speak|contact|turn, what do i do
  who do i ring|tell|call|report|even|go|speak|contact|talk, where do i report|go|turn|ring
  advice please|pls|needed|urgently|welcome, any advice, need|want advice|help, please help, pls help
  help me|please|pls, what would you do, has anyone|anybody *2 been through
  i'm|im|i am shaking|scared for|terrified for|worried sick, i feel sick, don't want to make it worse
  dont tell my|anyone|mum|dad|them, don't tell my|anyone|mum|dad|them
  can't|cant tell my|anyone|mum|dad|anybody|nobody, told her|him|them i'd|i'd|i|that not|wouldn't|keep|have
`);
