import { describe, expect, it } from 'vitest';
import { draftOf, WRENFIELD } from './mentions/fixture.ts';
import { readScene } from './read-scene.ts';
import type { Draft } from './types.ts';

const anchors: [anchor: string, text: string, differs?: Partial<Draft>][] = [
  ['named', 'Mrs Ashdown is off again'],
  ['named', 'wrenfield primary strikes again'],
  ['answered', 'agree, she is hopeless', { replyTo: 'Mrs Ashdown shouted at mine today' }],
  ['answered', 'four weeks and counting', { replyTo: 'How long has Wrenfield Primary taken to answer you?' }],
  ['answered', 'who has spare felt tips', { where: '3K mums', surface: 'group' }],
  ['answered', 'pick your battles eh', { where: 'Wrenfield Primary PTA', surface: 'group' }],
  ['implied', 'Three minutes of parents evening and not one word about reading'],
  ['implied', 'Another inset day, marvellous'],
  ['implied', 'Two observations in a week and I am broken', { role: 'staff' }],
  ['named', 'Wellbeing day at our school and I am sewing at midnight'],
  ['implied', 'Easter bonnet parade and it rained on every last chick'],
  ['implied', 'The nativity lasted nine minutes'],
  ['implied', 'My son came out in tears, his peg had gone and so had his lunchbox'],
  ['implied', 'Two supplies this week and she will not go in'],
  ['implied', 'Heard readers in the corridor again', { role: 'volunteer' }],
  ['implied', 'Four hours on the budget and no quorum', { role: 'governor' }],
  ['implied', 'Interesting afternoon to come and watch me teach', { role: 'staff' }],
  ['implied', 'Coats on Monday, please', { role: 'official' }],
  ['answered', 'ooh lovely, well done you', { role: 'staff', replyTo: 'miss look at my cartwheel!!' }],
  ['answered', 'ha, all of them', { role: 'staff', replyTo: 'Is that your lot in the paddling pool?' }],
  ['answered', 'late again', { where: '4 Willow 🌿', surface: 'group' }],
  ['answered', 'nobody asked us', { role: 'staff', where: 'gin & marking', surface: 'group' }],
  ['implied', 'Two days for a funeral and they wouldn’t authorise it'],
  ['implied', 'Email at six: please send in a clean yoghurt pot. For the morning'],
  ['none', 'Teachers’ pay is down in real terms again', { role: 'staff' }],
  ['none', 'Youngest has mocks in physics and a detention for chemistry', { role: 'staff' }],
  ['none', 'Bins are out again', { where: '4 Willow Close', surface: 'group' }],
  ['none', 'three one, get in', { where: 'Owls', surface: 'group', role: 'pupil' }],
  ['none', 'Year 4 of this kitchen extension and no taps'],
  ['none', 'Kids loved the playground in the park, chips after'],
  ['none', 'Grandad’s sats are up and the nurses are saints'],
  ['none', 'He lost another tooth in a sandwich', { family: ['Wilf'] }],
  ['none', 'My washing machine has died'],
  ['none', 'Sack the manager, sell the striker'],
  ['none', 'The episode where the headteacher did it was wild'],
  ['none', 'Marwood High have lost my son’s homework'],
  ['none', 'ha yes', { replyTo: 'Anyone else up at 4am with a puppy?' }],
  ['none', 'Traffic in Wrenfield is a joke', { where: 'Wrenfield Residents', surface: 'group' }],
  ['none', 'Broadband down all day and not one apology'],
];

const audiences: [silencedBy: string | null, text: string, differs: Partial<Draft>][] = [
  ['a union', 'our head has cut my hours', { surface: 'direct', where: 'NASUWT rep' }],
  ['an MP', 'Dear Ms Vale MP, the school has ignored his plan', { surface: 'direct' }],
  ['the council', 'the school is off-rolling', { surface: 'direct', where: 'SEND team, county council' }],
  ['an inspector', 'they hid the books before you came', { surface: 'direct', where: 'Ofsted' }],
  ['a lawyer', 'they excluded him with no letter', { surface: 'direct', where: 'Pell & Rudge Solicitors' }],
  ['a reporter', 'I have got a story for you about our school', { surface: 'direct' }],
  [
    'a whistleblowing line',
    'money is going missing',
    { surface: 'direct', where: 'Whistleblowing helpline' },
  ],
  ['a lawyer', 'they sent him home with no letter', { surface: 'direct', where: 'Family Law Clinic' }],
  ['a reporter', 'ask away', { surface: 'direct', replyTo: 'Hello, I’m a reporter with the Gazette' }],
  [
    'a union',
    'the head wants me in twice',
    { surface: 'direct', replyTo: 'Your union rep here, how can I help?' },
  ],
  ['a whistleblowing line', 'the head changed the papers', { surface: 'direct', where: 'Speak Up helpline' }],
  [null, 'she is useless', { surface: 'direct', replyTo: 'did you see that reporter on the news' }],
  [null, 'so the head is off', { surface: 'direct', replyTo: 'Any news from the council on your drive?' }],
  [null, 'the head has cut my hours @NEUnion', { surface: 'post' }],
  [null, 'emailing my MP about this school', { surface: 'comment' }],
  [null, 'she is useless', { surface: 'group', where: 'Y2 mums' }],
  [null, 'she is useless', { surface: 'direct', where: 'Jen' }],
];

describe('the scene', () => {
  it.each(anchors)('is %s: “%s”', async (anchor, text, differs) => {
    expect((await readScene(draftOf(text, differs), WRENFIELD)).anchor).toBe(anchor);
  });
  it.each(audiences)('is silenced by %s: “%s”', async (who, text, differs) => {
    expect((await readScene(draftOf(text, differs), WRENFIELD)).silencedBy).toBe(who);
  });
  it('reads the mentions of the words answered', async () => {
    const scene = await readScene(draftOf('agreed', { replyTo: 'Mrs Ashdown is a saint' }), WRENFIELD);
    expect(scene.replyMentions.map((mention) => [mention.kind, mention.text])).toEqual([
      ['staff', 'Mrs Ashdown'],
    ]);
  });
});

describe('odd drafts', () => {
  const odd = [
    '',
    ' \n\t ',
    '\ud83d',
    'Mrs \ud83d Ashdown \udc00',
    '😀'.repeat(2_000),
    'Mrs Ashdown '.repeat(5_000),
    'a'.repeat(60_000),
    "the head's ".repeat(5_000),
    "Mr '".repeat(10_000),
    '0 '.repeat(30_000),
    '*'.repeat(60_000),
    'Ｍｒｓ Ａｓｈｄｏｗｎ ｉｓ ｌａｔｅ',
    '\u202eyramirp dleifnerw',
    'constructor __proto__ toString hasOwnProperty',
  ];
  it.each(odd.map((text) => [text.slice(0, 24), text]))('reads %j', async (_name, text) => {
    const scene = await readScene(
      draftOf(text, { replyTo: text.slice(0, 500), where: text.slice(0, 100) }),
      WRENFIELD,
    );
    expect(scene.folded).toHaveLength(text.length);
    for (const mention of scene.mentions) expect(mention.text).toBe(text.slice(mention.start, mention.end));
  });
  it('keeps mentions of one kind apart', async () => {
    const text =
      "Mrs Ashdown, the Year 4 teacher, told Albie's mum and our Year 4s that the head and the governors of Wrenfield Primary had said no";
    const { mentions } = await readScene(draftOf(text), WRENFIELD);
    expect(mentions.length).toBeGreaterThan(5);
    for (const one of mentions)
      for (const two of mentions)
        if (one !== two && one.kind === two.kind)
          expect(one.end <= two.start || two.end <= one.start).toBe(true);
  });
});
