import { describe, expect, it } from 'vitest';
import { readScene } from '../read-scene.ts';
import { HAZELBROOK } from './examples.ts';
import { plainlySaid } from './plainly.ts';

const SAID: readonly (readonly [string, string])[] = [
  ['Mrs Tindall is a liar', 'abuse'],
  ['Honestly Mr Okoro is such a lying bully', 'abuse'],
  ['I hate Mrs Tindall', 'abuse'],
  ["can't stand it. I can't stand Mr Okoro", 'abuse'],
  ['Hazelbrook Primary is an absolute joke', 'complaint'],
  ['The food at Hazelbrook Primary is disgusting', 'complaint'],
  ['The head at Hazelbrook Primary is ignoring us', 'complaint'],
  ['My son hates Hazelbrook Primary because of Mrs Tindall', 'complaint'],
  ['Mr Okoro touched a pupil', 'allegation'],
  ['Mrs Tindall hit my son again', 'allegation'],
];

const NOT_SAID: readonly string[] = [
  'Mrs Tindall is a legend',
  'Mrs Tindall is evil 😂 she hid a spider in the register',
  'I hate Mrs Tindall leaving us',
  'I hate to ask, is Mrs Tindall in today?',
  'My son said Mrs Tindall is a liar in the play',
  'The food at Hazelbrook Primary is lovely',
  'Hazelbrook Primary is not a joke',
  'Mrs Tindall is a witch in the nativity',
  'Mrs Tindall was thick with cold all week',
  'Mr Okoro hit my son with a snowball and got one back',
  'Mrs Tindall touched the children with that speech',
  'My liar of a brother is called Tindall',
];

const of = async (text: string) =>
  plainlySaid(await readScene({ text, role: 'parent', site: 'facebook', surface: 'post' }, HAZELBROOK, null));

describe('what is said in so many words', () => {
  it.each(SAID)('%s: %s', async (text, concern) => expect(await of(text)).toEqual([concern]));
  it.each(NOT_SAID)('not %s', async (text) => expect(await of(text)).toEqual([]));
});
