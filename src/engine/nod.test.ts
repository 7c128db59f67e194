import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { draftOf, WRENFIELD } from './mentions/fixture.ts';
import { isNod } from './nod.ts';
import { readScene } from './read-scene.ts';
import type { Draft } from './types.ts';

const CROSS = 'The office never answer the phone, this school is a shambles';
const KIND = 'The choir were lovely at the church tonight';

const answer = (text: string, replyTo: string | undefined, differs: Partial<Draft> = {}) =>
  draftOf(text, {
    surface: 'comment',
    where: 'Wrenfield Primary School',
    ...(replyTo && { replyTo }),
    ...differs,
  });
const concerns = async (draft: Draft) =>
  (await judge(draft, WRENFIELD)).evidence.map((one) => one.concern).filter((one) => one !== 'mention');

const NODS = [
  'So true',
  '100%',
  'she really is',
  'Couldn’t agree more 👏',
  'Yep. Every single time.',
  'Same here x',
  'always has been tbf',
  'this 👆',
  'mine says the same',
  'what she said',
  "can't argue with that",
  'you’re not wrong',
  'isn’t she',
  'hasn’t he',
];
const NO_NODS = [
  'She really is lovely',
  'so true??',
  'same 🙄',
  'agree, she’s useless',
  '👏👏',
  'not Mrs Ashdown',
  'I disagree',
  'couldn’t disagree more',
  'I can’t agree with that',
  'not true',
  'she isn’t',
  'that isn’t it',
  'I never said that',
  'Tell the head',
  'who said that',
  'is it',
  'does she',
  'lol',
  'x',
  'so you say',
  'do it then lol',
  'im here for you x',
];

describe('a nod', () => {
  it.each(NODS)('is %s', async (text) => {
    expect(isNod(await readScene(answer(text, CROSS), WRENFIELD))).toBe(true);
  });
  it.each(NO_NODS)('is not %s', async (text) => {
    expect(isNod(await readScene(answer(text, CROSS), WRENFIELD))).toBe(false);
  });
  it('answers something, and shows nothing', async () => {
    expect(isNod(await readScene(answer('So true', undefined), WRENFIELD))).toBe(false);
    expect(isNod(await readScene(answer('So true', CROSS, { attachments: ['image'] }), WRENFIELD))).toBe(
      false,
    );
  });

  it.each(NODS)('does what the message does that it agrees with: %s', async (text) => {
    expect(await concerns(answer(text, CROSS))).toContain('complaint');
    expect(await concerns(answer(text, KIND))).toEqual([]);
  });
  it('shows all that was written, and says why', async () => {
    const [first] = (await judge(answer('she really is', CROSS), WRENFIELD)).evidence;
    expect(first?.spans).toEqual([{ start: 0, end: 13, text: 'she really is' }]);
    expect(first?.by).toMatch(/^agrees with a message that airs a grievance/);
  });
  it('is helped as whoever it agrees with would be', async () => {
    const draft = answer('same', 'i dont want to be alive anymore', {
      role: 'pupil',
      surface: 'group',
      where: 'us lot',
    });
    expect(await concerns(draft)).toEqual(['disclosure']);
  });
  it.each(['do it then', 'always here for you', 'yes', 'she is'])('is no cry for help: %s', async (text) => {
    const draft = answer(text, 'i dont want to be alive anymore', {
      role: 'pupil',
      surface: 'group',
      where: 'us',
    });
    expect(await concerns(draft)).not.toContain('disclosure');
  });
  it('is more than a yes where something was asked', async () => {
    const asked = 'Is it PE tomorrow? This school never tells us anything, useless';
    expect(isNod(await readScene(answer('yes', asked), WRENFIELD))).toBe(false);
    expect(isNod(await readScene(answer('so true', asked), WRENFIELD))).toBe(true);
  });
  it('tells no name that the message told', async () => {
    expect(await concerns(answer('so true', 'Alfie T in Year 4 bit my daughter'))).not.toContain(
      'naming-pupil',
    );
  });
  it('is silent where its writer would be', async () => {
    const draft = answer('exactly', CROSS, { surface: 'direct', where: 'Rachel Dunn MP' });
    expect(await concerns(draft)).toEqual([]);
  });
});
