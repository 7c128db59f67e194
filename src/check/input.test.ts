import { describe, expect, it } from 'vitest';
import { readLine } from './input.ts';

const good = { id: 'a', school: 'lache', role: 'parent', site: 'x', surface: 'post', text: 'hello' };

describe('readLine', () => {
  it('takes a draft, and passes over fields it does not know', () => {
    const line = readLine(JSON.stringify({ ...good, where: 'Class 2', why: 'remark', gold: {} }), 1);
    expect(line).toEqual({ draft: { ...good, where: 'Class 2' } });
  });

  it.each<[string, string, string | number | null, string]>([
    ['no JSON', '{bad', null, 'line 4 is not JSON'],
    ['not an object', '7', null, 'the line'],
    [
      'an unknown role',
      JSON.stringify({ ...good, role: 'king' }),
      'a',
      'role: should be one of staff, parent',
    ],
    ['no text', JSON.stringify({ ...good, text: undefined }), 'a', 'text: should be string'],
    ['no id', JSON.stringify({ ...good, id: undefined }), null, 'id: should be'],
    [
      'a number for an id',
      JSON.stringify({ ...good, id: 7, surface: 'wall' }),
      7,
      'surface: should be one of',
    ],
    ['a bad time', JSON.stringify({ ...good, at: 'noon' }), 'a', 'at: a time is written like'],
    [
      'a bad attachment',
      JSON.stringify({ ...good, attachments: ['song'] }),
      'a',
      'attachments.0: should be one of',
    ],
  ])('says what is wrong with %s', (_name, text, id, error) => {
    const line = readLine(text, 4);
    if (!('fault' in line)) throw new Error('the line was taken');
    expect(line.fault.id).toBe(id);
    expect(line.fault.error).toContain(error);
    expect(line.fault.error).toContain('line 4');
  });
});
