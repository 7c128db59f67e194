import { describe, expect, it } from 'vitest';
import type { Draft } from '../types.ts';
import { mentioned } from './fixture.ts';

const Y3 = { where: 'Y3 parents chat', surface: 'group' } as const;
const staff = { role: 'staff', pupils: ['Osian Farrant', 'Ruby Kowal', 'Zainab Mir'] } as const;

const flags: [text: string, words: string[], differs?: Partial<Draft>][] = [
  ['Albie bit my daughter again today', ['Albie'], Y3],
  ['little Maisie T has nits again', ['Maisie T'], Y3],
  ['Has Ottilie got two left wellies?', ['Ottilie'], Y3],
  ['Found a water bottle marked Zofia K by the gates', ['Zofia K'], Y3],
  ['why was harvey crying at lunch lol he is such a baby', ['harvey'], { role: 'pupil', ...Y3 }],
  ['nobody sit with imogen she smells', ['imogen'], { role: 'pupil', surface: 'group' }],
  ['Osian read a whole page aloud today', ['Osian'], staff],
  ['Zainab told me I look like a tired owl', ['Zainab'], { ...staff, surface: 'group' }],
  ['Ruby Kowal is moving house, keep it quiet', ['Ruby Kowal'], staff],
  [
    'That lad in Y5 with the green bike punched mine',
    ['That lad in Y5 with the green bike punched mine'],
    Y3,
  ],
  [
    'the girl in Year 2 who screams at drop off needs help',
    ['the girl in Year 2 who screams at drop off needs help'],
  ],
  ['the Farrant boy has been sent home', ['the Farrant boy'], staff],
  ['So proud of our Year 6s today', ['our Year 6s'], { role: 'staff' }],
  ['Year 4 have been building volcanoes', ['Year 4'], { role: 'official' }],
  ['Pond dipping with 3C, two fell in', ['3C'], { role: 'staff' }],
  ['Class 2 sang like angels', ['Class 2'], { role: 'staff' }],
  ['Kestrel Class were feral after wet play', ['Kestrel Class'], { role: 'staff' }],
  ['bring snacks for all the year 6s', ['all the year 6s'], { role: 'pupil' }],
  ['The whole of Y1 dressed as bees at the nativity', ['Y1']],
  ['Loved watching the Year 5 children at the carol concert', ['the Year 5 children']],
  ['Superstar bakers: Leila Hassan and Tom Price', ['Leila Hassan', 'Tom Price'], { role: 'official' }],
  ['Ned came second in sports day and Yusuf won, what a pair', ['Yusuf'], { family: ['Ned'] }],
  ['my Ned says Kacper pushed him off the bench', ['Kacper'], { ...Y3, family: ['Ned'] }],
  ['y5 smashed it in assembly', ['y5'], { role: 'pupil' }],
  ['Heard readers with Reception class all morning', ['Reception class'], { role: 'volunteer' }],
  ['Again it was Cormac who threw the bricks and school just shrug', ['Cormac']],
  ['swap: Niamh has Eesa’s jumper', ['Eesa'], { ...Y3, family: ['Niamh'] }],
  ['Some bunch of tiny people made me a crown today', ['Some bunch of tiny people'], { role: 'staff' }],
  ['All 27 of ours up the tower and back down', ['All 27 of ours'], { role: 'staff' }],
  ['Hard to say how well Otters sang tonight', ['Otters'], { role: 'staff' }],
  ['Rufus Callard called my lad a baby all through playtime', ['Rufus Callard']],
];

const more: [text: string, words: string[], differs?: Partial<Draft>][] = [
  ['my tiny angels sang their hearts out at assembly', ['my tiny angels'], { role: 'staff' }],
  ['Planted beans with the little ones today', ['the little ones'], { role: 'volunteer' }],
  ['Well done Barnaby and Orla at the cross country', ['Barnaby', 'Orla']],
  ["has idris's bag gone home with anyone", ['idris'], { pupils: ['Idris Vale'], ...Y3 }],
  ['bettys pencil case is under the bench', ['bettys'], { role: 'pupil', ...Y3 }],
  [
    'those lads with the scooters shoved my girl in the yard',
    ['those lads with the scooters shoved my girl in the yard'],
  ],
  ['Year 5 gave me a round of applause for a clean whiteboard', ['Year 5'], { role: 'staff' }],
];

const ignores: [text: string, differs?: Partial<Draft>][] = [
  ['So proud of my Albie, first swim badge'],
  ['Our Maisie has lost another tooth', { family: ['Maisie'] }],
  ['Maisie loved sports day', { family: ['Maisie'] }],
  ['Osian the cat has eaten a candle', { ...staff }],
  ['My godson Osian is one today', staff],
  ['Bob Dylan at full volume, neighbours thrilled'],
  ['Harry Kane should have squared it'],
  ['Stevie Nicks on the radio'],
  ['Year 4 of my degree and still no plan'],
  ['First day of Year 3 and I cried in the car', { family: ['Wilf'] }],
  ['She is in Year 5 now and taller than me'],
  ['Going into Year 1 in September, send wine'],
  ['Ten years since we got the keys'],
  ['Under 9s tournament rained off again'],
  ['Good morning to Sarah and nobody else'],
  ['thanks Sarah x', Y3],
  ['Hi Gemma, is it PE today?', Y3],
  ['Ronnie Bright won the raffle in 1987'],
  ['Callum from the gas company fixed it in minutes'],
  ['That lad at the garage saved my life'],
  ['Sent home from puppy training, Alfie barked throughout'],
  ['My daughter at Marwood High has fallen out with Jess'],
  ['We named the hamster Archie'],
  ['Reception was in a marquee and the bride wore boots', { role: 'staff' }],
  ['Year 4 of this loft conversion, send help', { role: 'staff' }],
  ['He went as a Roman for dress up day'],
  ['Daisy chains and sunshine, heaven'],
  ['Summer cannot come soon enough', Y3],
  ['Will someone bring a spare bib?', Y3],
  ['The one in the blue coat is mine', Y3],
  ['World class coffee in Wrenfield'],
  ['Holly and ivy for the door, done', Y3],
  ['Osian is asleep in the bath. He’s a whippet', staff],
  ['Best bit was the slide', { role: 'staff', where: 'Y3 team', surface: 'group' }],
  ['Does the Roman day need sandals', Y3],
  ['Not another Elsa at World Book Day', Y3],
  ['Two coaches to Logan Park and nobody sick', { role: 'official' }],
];

describe('pupils', () => {
  it.each(flags)('finds them in “%s”', async (text, words, differs) => {
    expect(await mentioned('pupil', text, differs)).toEqual(words);
  });
  it.each(more)('finds them, however called, in “%s”', async (text, words, differs) => {
    expect(await mentioned('pupil', text, differs)).toEqual(words);
  });
  it.each(ignores)('leaves “%s”', async (text, differs) => {
    expect(await mentioned('pupil', text, differs)).toEqual([]);
  });
});
