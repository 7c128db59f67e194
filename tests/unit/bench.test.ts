import { describe, expect, it } from 'vitest';
import { percentile } from '../bench/numbers.ts';
import { keystrokesIn, ownTimeIn, type TraceEvent } from '../bench/page/trace.ts';

describe('percentile', () => {
  it.each([
    [[4, 1, 3, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.95, 4],
    [[7], 0.5, 7],
    [[], 0.5, Number.NaN],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});

describe('keystrokesIn', () => {
  const span = (
    name: string,
    ts: number,
    dur: number,
    args: TraceEvent['args'] = {},
    thread = 1,
  ): TraceEvent => ({ name, ph: 'X', pid: 1, tid: thread, ts, dur, tdur: dur, args });
  const task = (ts: number, dur: number, thread = 1) =>
    span('ThreadControllerImpl::RunTask', ts, dur, {}, thread);
  const key = (ts: number) => span('EventDispatch', ts, 10, { data: { type: 'keydown' } });
  const script = (ts: number, dur: number, url: string) => span('FunctionCall', ts, dur, { data: { url } });
  const message = (ts: number, tag: string) =>
    span('Receive mojo message', ts, 100, { chrome_mojo_event_info: { mojo_interface_tag: tag } });
  const OURS = 'chrome-extension://abc/facebook.js';

  it('sums the tasks of the thread that saw the key, up to the next key', () => {
    const [first, second, third] = keystrokesIn([
      task(0, 9000), // before the first key
      task(10_000, 2000),
      key(10_100),
      task(12_500, 4000, 2), // another thread
      task(13_000, 3000),
      task(20_000, 60_000),
      key(20_100),
    ]);
    expect(first).toMatchObject({ cpu: 5, wall: 5, long: 0 });
    expect(second).toMatchObject({ cpu: 60, wall: 60, long: 1 });
    expect(third).toBeUndefined();
  });

  it('counts our script once where it stands within itself, our messages too, and the page never', () => {
    const trace = [
      task(0, 5000),
      key(100),
      script(200, 1000, OURS),
      script(300, 500, OURS),
      script(2000, 1000, 'https://x.com/app.js'),
      task(6000, 1000),
      message(6100, 'extensions.mojom.MessagePort'),
    ];
    const [only] = keystrokesIn(trace);
    expect(only?.own).toBeCloseTo(1.1);
    expect(only?.answered).toBeCloseTo(6.1);
    expect(ownTimeIn(trace, 'keydown')).toBeCloseTo(1.1);
  });

  it('leaves out what the DevTools protocol asks for', () => {
    const [only] = keystrokesIn([
      task(0, 1000),
      key(100),
      task(2000, 1000),
      message(2100, 'blink.mojom.DevToolsSession'),
    ]);
    expect(only?.cpu).toBe(1);
  });

  it('says so where the trace holds no key', () => {
    expect(() => keystrokesIn([task(0, 1000)])).toThrow(/keydown/);
  });
});
