import { describe, expect, it } from 'vitest';
import type { Finding } from '../messages/protocol.ts';
import { Draft, Drafts } from './drafts.ts';

const finding = (changes: Partial<Finding> = {}): Finding =>
  ({
    show: 'advise',
    hold: true,
    weight: 5,
    marks: [{ start: 0, end: 4 }],
    words: 1,
    card: {},
    ...changes,
  }) as Finding;

/** A draft of this text, reported as 1 and answered with the finding. */
function answered(text: string, answer: Finding | null): Draft {
  const draft = new Draft('k');
  draft.edit(text);
  draft.reported(1);
  draft.answer(1, answer);
  return draft;
}

describe('Draft', () => {
  it('carries the marks of a late answer to the present text', () => {
    const draft = new Draft('k');
    draft.edit('Jane');
    draft.reported(1);
    draft.edit('Oh Jane');
    draft.answer(1, finding());
    expect(draft.finding?.marks).toEqual([{ start: 3, end: 7 }]);
  });

  it('passes over an answer that a later one has overtaken', () => {
    const draft = new Draft('k');
    draft.edit('a');
    draft.reported(1);
    draft.reported(2);
    expect(draft.answer(2, null)).toBe(true);
    expect(draft.answer(1, finding())).toBe(false);
    expect(draft.finding).toBeNull();
  });

  it('waits until its last report is answered', () => {
    const draft = new Draft('k');
    draft.reported(1);
    expect(draft.waiting).toBe(true);
    draft.answer(1, null);
    expect(draft.waiting).toBe(false);
  });

  it('holds once', () => {
    const draft = answered('text', finding());
    expect(draft.holds).toBe(true);
    draft.held = true;
    expect(draft.holds).toBe(false);
  });

  it.each<[string, Finding | null]>([
    ['no finding has come', null],
    ['the finding holds nothing', finding({ hold: false })],
    ['help is shown', finding({ show: 'help' })],
  ])('does not hold where %s', (_name, one) => expect(answered('text', one).holds).toBe(false));

  it('stays quiet after a dismissal, speaks again for something heavier, and never holds again', () => {
    const draft = answered('text', finding({ weight: 5 }));
    draft.saw(finding({ weight: 5 }));
    draft.dismiss();
    expect(draft.showing).toBeNull();
    draft.reported(2);
    draft.answer(2, finding({ weight: 8 }));
    expect(draft.showing).toBeNull();
    draft.reported(3);
    draft.answer(3, finding({ weight: 4 }));
    expect(draft.showing?.weight).toBe(4);
    expect(draft.holds).toBe(false);
  });

  it('dismisses what was seen, not what has come since', () => {
    const draft = answered('text', finding({ weight: 5 }));
    draft.saw(finding({ weight: 5 }));
    draft.reported(2);
    draft.answer(2, finding({ weight: 4 }));
    draft.dismiss();
    expect(draft.showing?.weight).toBe(4);
  });

  it('keeps help closed once it was closed, also where it is not about our school', () => {
    const help = finding({ weight: 0, show: 'help' });
    const draft = answered('text', help);
    draft.disown();
    expect(draft.showing).not.toBeNull();
    draft.saw(help);
    draft.dismiss();
    expect(draft.showing).toBeNull();
  });

  it.each([
    ['the words are still there', 'text, and more', true],
    ['the words were edited away', 'ok', false],
  ])('before an answer to the last edit: where %s, holds %s', (_name, text, holds) => {
    const draft = answered('text', finding());
    draft.edit(text);
    draft.reported(2);
    expect(draft.holds).toBe(holds);
  });

  it('is quiet for good once it is not about our school, but for help', () => {
    const draft = answered('text', finding());
    draft.disown();
    draft.reported(2);
    draft.answer(2, finding({ weight: 1 }));
    expect(draft.showing).toBeNull();
    draft.reported(3);
    draft.answer(3, finding({ weight: 0, show: 'help' }));
    expect(draft.showing?.show).toBe('help');
  });
});

describe('what came of a card', () => {
  const ordinary = finding({ ordinary: true, hold: false });
  const spoken = (answer: Finding | null = ordinary): Draft => {
    const draft = answered('Jane is useless', answer);
    draft.spoken = true;
    return draft;
  };
  /** The draft after another edit and what was then said of it. */
  const edited = (draft: Draft, text: string, answer: Finding | null): Draft => {
    draft.edit(text);
    draft.reported(9);
    draft.answer(9, answer);
    return draft;
  };

  it.each<[string, Draft, 'posted' | 'heeded' | null]>([
    ['a draft without a card', answered('Jane is useless', ordinary), null],
    ['posted as it was', spoken(), 'posted'],
    ['made worse', edited(spoken(), 'Jane is useless, and her boy', finding()), 'posted'],
    ['the words changed', edited(spoken(), 'Jane was tired', null), 'heeded'],
    ['made quieter', edited(spoken(), 'Jane was there', finding({ show: 'note' })), 'heeded'],
    ['no longer judged, its words the same', edited(spoken(), 'Jane is useless', null), null],
    ['it now asks for help', edited(spoken(), 'Jane hits him', finding({ show: 'help' })), null],
  ])('%s', (_name, draft, outcome) => expect(draft.outcome).toBe(outcome));

  it('is not told of a draft that is not about the school', () => {
    const draft = spoken();
    draft.disown();
    expect(draft.outcome).toBeNull();
  });

  it('leaves the quiet mark where there was no card, and the card where there was', () => {
    const quietly = finding({ ordinary: true, quietly: true });
    expect(answered('Jane', quietly).isQuiet).toBe(true);
    expect(spoken(quietly).isQuiet).toBe(false);
    expect(answered('Jane', finding({ show: 'note' })).isQuiet).toBe(true);
  });
});

describe('Drafts', () => {
  it('keeps a draft while it has text, whatever node it is read from', () => {
    const drafts = new Drafts();
    const draft = drafts.update('chat', 'one');
    draft.held = true;
    expect(drafts.update('chat', 'one two').held).toBe(true);
  });

  it('ends a draft when it is emptied: the next character begins another', () => {
    const drafts = new Drafts();
    drafts.update('chat', 'one').held = true;
    drafts.update('chat', ' ');
    expect(drafts.get('chat')).toBeUndefined();
    expect(drafts.update('chat', 'two').held).toBe(false);
  });

  it('is one beside a picture, with words and without, until it is sent', () => {
    const drafts = new Drafts();
    const draft = drafts.update('chat', '', false);
    draft.held = true;
    expect(drafts.update('chat', 'one', false)).toBe(draft);
    expect(drafts.update('chat', '', false)).toBe(draft);
    draft.isLeaving = true;
    expect(drafts.update('chat', '', false).held).toBe(false);
    expect(drafts.get('chat')).not.toBe(draft);
    drafts.update('chat', '');
    expect(drafts.get('chat')).toBeUndefined();
  });

  it('keeps conversations apart', () => {
    const drafts = new Drafts();
    drafts.update('a', 'one').held = true;
    expect(drafts.update('b', 'one').held).toBe(false);
  });
});
