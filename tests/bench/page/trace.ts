import type { CDPSession } from '@playwright/test';

/** What a keystroke cost the page's main thread: all that ran from it to the next one. Milliseconds. */
export interface Keystroke {
  /** Time the thread was running: what the machine gave to others meanwhile is not counted. */
  cpu: number;
  /** Time by the clock. */
  wall: number;
  /** Of `cpu`, what our content script ran, with the layout it forced. */
  own: number;
  /** Tasks of more than 50 ms by the clock. */
  long: number;
  /** Those of them that would be none without what our script ran in them. */
  ownLong: number;
  /** From the key to the background's answer, by the clock; null where none came before the next key. */
  answered: number | null;
}

/** An entry of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Thread time. */
  tdur?: number;
  args: {
    data?: { type?: string; url?: string };
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

const LONG = 50_000;

/** Records the browser's trace while `work` goes on. */
export async function recorded(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'], excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/**
 * Reads the keystrokes out of a trace. A keystroke reaches from the beginning of the task that brings its `keydown`
 * to the beginning of the next one's; tasks that serve the DevTools protocol are the benchmark's own and left out.
 * @throws where the trace holds no keystroke
 */
export function keystrokesIn(events: readonly TraceEvent[]): Keystroke[] {
  const tasks = tasksOfMainThread(events, 'keydown');
  const keystrokes: Keystroke[] = [];
  let pressed = 0;
  for (const task of tasks) {
    if (task.isKey) {
      pressed = task.start;
      keystrokes.push({ cpu: 0, wall: 0, own: 0, long: 0, ownLong: 0, answered: null });
    }
    const keystroke = keystrokes.at(-1);
    if (!keystroke || task.isProtocol) continue;
    keystroke.cpu += task.cpu / 1000;
    keystroke.wall += task.wall / 1000;
    keystroke.own += task.own / 1000;
    if (task.wall > LONG) keystroke.long += 1;
    if (task.wall > LONG && task.wall - task.ownWall <= LONG) keystroke.ownLong += 1;
    if (task.answer !== null) keystroke.answered ??= (task.answer - pressed) / 1000;
  }
  return keystrokes;
}

/** All that our script ran in a trace, milliseconds of thread time. `event`: a type that the page saw in it. */
export function ownTimeIn(events: readonly TraceEvent[], event: string): number {
  return tasksOfMainThread(events, event).reduce((sum, { own }) => sum + own, 0) / 1000;
}

/** The types of call into our script that a trace holds, in order, whatever page or thread they were on. */
export const ownCallsIn = (events: readonly TraceEvent[]): string[] =>
  events.filter(isOurs).map(({ name }) => name);

/** A task of the main thread, microseconds. */
interface Task {
  start: number;
  end: number;
  wall: number;
  cpu: number;
  own: number;
  ownWall: number;
  isKey: boolean;
  isProtocol: boolean;
  /** When a message of our port was taken up in it. */
  answer: number | null;
}

function tasksOfMainThread(events: readonly TraceEvent[], type: string): Task[] {
  const seen = events.find((event) => event.name === 'EventDispatch' && event.args.data?.type === type);
  if (!seen)
    throw new Error(`The trace has no ${type} event: this Chromium's trace is not what is read here.`);
  const spans = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === seen.pid && tid === seen.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: Task[] = [];
  let ownUntil = 0;
  for (const span of spans) {
    const { ts: start, dur: wall = 0, tdur: cpu = wall } = span;
    let task = tasks.at(-1);
    if (!task || start >= task.end) {
      task = {
        start,
        end: start + wall,
        wall,
        cpu,
        own: 0,
        ownWall: 0,
        isKey: false,
        isProtocol: false,
        answer: null,
      };
      tasks.push(task);
    }
    note(task, span);
    // Ours within ours is counted once.
    if (isOurs(span) && start >= ownUntil) {
      task.own += cpu;
      task.ownWall += wall;
      ownUntil = start + wall;
    }
  }
  return tasks;
}

function note(task: Task, { name, ts, args }: TraceEvent): void {
  const port = args.chrome_mojo_event_info?.mojo_interface_tag ?? '';
  if (name === 'EventDispatch' && args.data?.type === 'keydown') task.isKey = true;
  if (port.startsWith('blink.mojom.DevTools')) task.isProtocol = true;
  if (port === MESSAGES) task.answer ??= ts;
}

/** What brings a message of an extension's port to the page. */
const MESSAGES = 'extensions.mojom.MessagePort';

function isOurs({ name, args }: TraceEvent): boolean {
  if (name === 'FunctionCall') return args.data?.url?.startsWith('chrome-extension://') ?? false;
  return args.chrome_mojo_event_info?.mojo_interface_tag === MESSAGES;
}
