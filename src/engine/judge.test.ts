import { describe, expect, it } from 'vitest';
import { CONCERNS } from '../vocabulary.ts';
import { judge } from './judge.ts';
import { draftOf, WRENFIELD } from './mentions/fixture.ts';

describe('a reading', () => {
  it('holds a bare mention where nothing else is done', async () => {
    const { evidence, mentions } = await judge(draftOf('Thank you Mrs Ashdown, best year ever'), WRENFIELD);
    expect(mentions.map((mention) => mention.text)).toEqual(['Mrs Ashdown']);
    expect(evidence.map((one) => one.concern)).toEqual(['mention']);
    expect(evidence[0]?.spans).toEqual([{ start: 10, end: 21, text: 'Mrs Ashdown' }]);
  });
  it('is empty for a private matter', async () => {
    expect(await judge(draftOf('The sofa is finally here'), WRENFIELD)).toEqual({
      mentions: [],
      evidence: [],
    });
  });
  it('puts the heaviest concern first', async () => {
    const draft = draftOf('Mrs Ashdown is useless and I will burn that school down, what a shambles');
    const order = (await judge(draft, WRENFIELD)).evidence.map((one) => CONCERNS.indexOf(one.concern));
    expect(order.length).toBeGreaterThan(1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
  it('takes a kind word under the school’s own page for a mention', async () => {
    const draft = draftOf('What a happy place to be', {
      surface: 'comment',
      where: 'Wrenfield Primary School',
    });
    expect((await judge(draft, WRENFIELD)).evidence).toEqual([
      { concern: 'mention', spans: [], by: 'speaks of the school unnamed' },
    ]);
  });
  it('gives mentions in order of place', async () => {
    const { mentions } = await judge(
      draftOf('The governors and Mrs Ashdown at Wrenfield Primary'),
      WRENFIELD,
    );
    expect(mentions.map((mention) => mention.kind)).toEqual(['governor', 'staff', 'school']);
  });
});
