import { table } from './table.ts';

/** Words that make a draft kind; they count against a grievance unless turned by "but". */
export const KIND = table(`
  thank you|u, thankyou, thanks *3 for, massive thanks|thank, huge thanks|thank, so proud, proud of
  proudest, love this|our|the|that school|place|teacher|teachers|staff|lot, loved every|it|every|our|this
  loves *3 teacher|school|it, adores, best school|teacher|teachers|job|start|class|kids|day|year, amazing
  wonderful, fantastic, brilliant, incredible, lovely, stunning, gorgeous, adorable, magical, magic, legend
  legends, hero, heroes, star, stars, superstars, angel, angels, gem, a credit, kudos, congratulations
  as|how it should be, as it ought, every time, skips|skipping|bounces in, runs in happy|smiling
  congrats, nobody deserves, can't fault, cannot fault, above and beyond, so kind, kindness, grateful
  blessed, chuffed, delighted, made my day, made up for, well done, good luck, best of luck, smashed it
  nailed it, bossed it, hats off, bless, bless them|him|her, highly recommend, recommend it|them
  happy place, happy tears, going to miss, gonna miss, will be missed, sad to leave, crying you are
  cried at, in bits, dust in my, emotional, so excited, can't wait, hope *3 well, sang their
  dry eye, fingers crossed, no rush, not fussed, perfect, no worries, all sorted, nothing to worry
  deserved every
  ten out of ten, a riot, best *2 ever, so happy, happy with any|all|both|either|the, happy children|kids
  looked a picture, looks a picture
  retirement, retiring, retires, leaving do|present|pressie|card, whip-round, whip round, collecting for
  farewell, don't leave us|me
  please don't leave, gutted $they|you|to|that|mr|mrs|miss, will miss, devastated $they|she's|mr|mrs|miss
  mercy, owe you, forgive me, my bad
  my fault, our fault entirely, proud, proudly, favourite, loves, loved it|every|that, such fun
  brilliant fun, great fun, had a ball, good laugh
  he's|she's|they're|hes|shes|theyre fine|ok|okay|grand, all fine, running late, be *2 minutes|mins? late
  sorry for|to|all|everyone|ladies|mrs|mr|miss|ms|guys|folks, i hate|hate to ask
  could|can anyone|somebody|someone possibly?, any tips, have mercy
  happy birthday, happy retirement|new|christmas|easter, get well, well deserved, deserves it all
  did themselves proud, deserve a|an|it|the, cuties, sweetest, cutest
`);

/** Praise that is not taken back by a joke beside it: mock horror is fondness. */
export const FOND = table(`
  love that|this man|woman|bloke|lady|girl|lad|teacher, highest praise|compliment, as a compliment
  means|mean *4 praise|compliment|nicest|kindest, absolutely|so|really lovely
  thank you|thanks to? every|all|each|both
  love|loves|adore|adores $them *1 to bits, what a woman|man|lady|legend|hero|star
  absolute|proper|total legend|hero|star|saint|gem
  could have kissed|hugged, owe $them|you|mr|mrs|miss, in the best way, best *2 ever, worth every
  we're lucky|blessed
  miss you|them|her|him already|so, end of an era, you absolute genius|legend|star, on *2 side, i'm with
  good for her|him|you|miss|mr|mrs
  quite right|right too, backing her|him|you|miss|mr|mrs, had it coming, deserved it, fair play, fair enough
`);

export const KIND_EMOJI = table(
  '❤️, ❤, 🥰, 😍, 💙, 💜, 💛, 💚, 🧡, 🩷, 💖, 💕, 😘, 🥹, ☺️, 😊, 🤗, 🌟, ⭐, 🎉, 💫, ✨, 👏, 😇, 🙌, 💪',
);
