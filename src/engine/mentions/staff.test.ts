import { describe, expect, it } from 'vitest';
import type { Draft } from '../types.ts';
import { mentioned } from './fixture.ts';

const Y3 = { where: 'Y3 parents chat', surface: 'group' } as const;
const roster = { staff: ['Miss Tolley', 'Mr Nkemelu', 'Denny Farrow', 'Ms Abara-Holt', 'Mrs Hope'] };

const flags: [text: string, words: string[], differs?: Partial<Draft>][] = [
  ['Mrs Ashdown is leaving and I am gutted', ['Mrs Ashdown']],
  ['mrs ashdown shouted at us all of pe', ['mrs ashdown'], { role: 'pupil' }],
  ['Has anyone got Mr. Nkemelu for maths?', ['Mr. Nkemelu'], { ...Y3, ...roster }],
  ['Mr N told him to grow up', ['Mr N'], { ...Y3, ...roster }],
  ['Ms Abara-Holt never answers her emails', ['Ms Abara-Holt'], roster],
  ['Tolley needs a lie down and a new job', ['Tolley'], { ...roster, ...Y3 }],
  ['Miss Tolly gave out the wrong spellings', ['Miss Tolly'], roster],
  ['Mrs Pennock kept him in at playtime', ['Mrs Pennock']],
  ['Denny has sorted the dinner money mix-up, bless her', ['Denny'], roster],
  ['Denny Farrow deserves a medal', ['Denny Farrow'], roster],
  ['mr hadley is so boring', ['mr hadley'], { role: 'pupil' }],
  ['we saw sir dancing in the hall', ['sir'], { role: 'pupil' }],
  ['miss said we can do it tmrw', ['miss'], { role: 'pupil' }],
  ['Pity Miss lost his costume', ['Miss'], { where: 'Kestrel Class mums', surface: 'group' }],
  ['The head walked straight past us at sports day', ['The head']],
  ['Our new headteacher has banned crisps', ['Our new headteacher']],
  ['the Year 4 teacher has gone off sick again', ['the Year 4 teacher']],
  ['her TA has been a lifeline this term', ['her TA'], Y3],
  ["my son's teacher rang me in floods", ["my son's teacher"]],
  ['The SENCO lost the paperwork twice', ['The SENCO']],
  ['SLT have hidden in the office since Monday', ['SLT'], { role: 'staff' }],
  ['the lovely dinner lady slipped her an extra pudding', ['the lovely dinner lady']],
  ['Asked the office about trip money, got a shrug', ['the office']],
  ['The deputy is off to Dubai and nobody has said', ['The deputy'], { role: 'staff', surface: 'direct' }],
  ['that woman on the gate growled at my toddler at drop off', ['that woman on the gate']],
  ['His 1:1 has been on photocopying all week', ['His 1:1'], Y3],
  ['The acting head of Wrenfield Primary could not run a bath', ['The acting head']],
  ['the caretaker unlocked the gates in his slippers', ['the caretaker'], Y3],
  ['a certain Year 5 teacher ought to read her own behaviour policy', ['a certain Year 5 teacher']],
  ['Thank you Mr Pennock. She reads the cereal packet to us now', ['Mr Pennock']],
  [
    'some fella on the gate, the fella on the gate with the whistle, loves himself',
    ['the fella on the gate'],
    Y3,
  ],
  ['Heard the cook at our place has walked out', ['the cook']],
  ['ngl sir is lowkey a legend', ['sir'], { role: 'pupil' }],
  ['dont tell miss it was us', ['miss'], { role: 'pupil' }],
  ['Say hello to @tolley_bakes', ['@tolley_bakes'], { role: 'official', ...roster }],
];

/** Where a teacher was, or what else is of the same name, makes nobody a stranger. */
const nearby: [text: string, words: string[], differs?: Partial<Draft>][] = [
  ['Mrs Pennock at our church school has banned crisps', ['Mrs Pennock']],
  ['Mrs Pennock from Church Lane runs the choir too', ['Mrs Pennock'], Y3],
  ['Mr Nkemelu in the gym shouted at him again', ['Mr Nkemelu'], { ...Y3, ...roster }],
  ['Miss Tolley at the farm lost my son for ten minutes', ['Miss Tolley'], { ...Y3, ...roster }],
  ['Miss Tolley at the vets with her cat, bless her', ['Miss Tolley'], { ...Y3, ...roster }],
  ['I told Mrs Pennock my dentist had moved it and she marked him late all the same', ['Mrs Pennock'], Y3],
  ['My neighbour Mrs Pennock, deputy head there, says the same', ['Mrs Pennock'], Y3],
];

const ignores: [text: string, differs?: Partial<Draft>][] = [
  ['I miss Greenhill and the old crowd'],
  ["We'll miss Carol at yoga"],
  ['Near miss on the bypass, shaking'],
  ['Miss you all so much, back Sunday'],
  ['Mr Brightside at last orders, predictable'],
  ['Mr Darcy ruined men for me'],
  ['Mrs Hinch says vinegar so vinegar it is'],
  ['Last episode tonight, my money is on the headteacher'],
  ['Dr Pennock at the surgery finally listened'],
  ['Mr Pennock next door has a leaf blower and no mercy'],
  ['Sir Keir on the telly again'],
  ['Sack the manager and the head coach with him'],
  ['Head over heels for this sofa'],
  ['My head is killing me'],
  ['Hit the nail on the head there, mate'],
  ['The head baker on that show went home in tears'],
  ['Office hours are nine till four'],
  ['They only ever call me Mrs Grumble at bingo'],
  ['Head of marketing wants it by noon'],
  ['Back in the office after three weeks, where is my mug'],
  ['Ta for the lift home'],
  ['The receptionist at the dentist has a heart of stone'],
  ['Marwood High: the deputy told him to shave his head'],
  ['Teachers deserve a pay rise, all of them'],
  ['My old headmaster taught us Latin with a slipper, 1971'],
  ['My yoga teacher says breathe'],
  ['BREAKING: headteacher sentenced for fraud in Leeds'],
  ['Miss World is on and my nan has opinions'],
  ['hope this works, sir, said the plumber'],
  ['Denny from the pub has won the meat raffle', roster],
  ['There is always hope, says Nan', roster],
  ['His piano teacher is ninety and fierce'],
  ['The office party got out of hand'],
  ['Third slip this week for a bump to the head', Y3],
  ['Thank you Mr Whippy for the best day of the holidays, next stop the beach at the caravan'],
  ['Have him at the gate for eight, I will pick him up', { ...Y3, role: 'staff' }],
  ['Mrs Bellamy at the vets was rough with the cat and rude to me'],
  ['Our Mr Kapoor at the garage fixed the clutch and would not take a tip', { role: 'staff' }],
  ['Mr Lisle the chiropodist has retired and his replacement is about twelve'],
  ['My dentist Mr Furness called him a wriggler and was forty minutes late'],
  ['Mr Anand at the corner shop gave my lot free lollies every Friday for nine years'],
  ['Driving lesson three and my driving instructor Mr Sohal never turned up'],
];

describe('staff', () => {
  it.each(flags)('finds them in “%s”', async (text, words, differs) => {
    expect(await mentioned('staff', text, differs)).toEqual(words);
  });
  it.each(nearby)('finds them all the same in “%s”', async (text, words, differs) => {
    expect(await mentioned('staff', text, differs)).toEqual(expect.arrayContaining(words));
  });
  it.each(ignores)('leaves “%s”', async (text, differs) => {
    expect(await mentioned('staff', text, differs)).toEqual([]);
  });
});
