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
