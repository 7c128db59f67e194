import { connect, type Socket } from 'node:net';

/** Commands to a running Firefox, by the names of WebDriver: "WebDriver:Navigate". */
export interface Marionette {
  /** Rejects with Firefox's own words where a command fails. */
  send<T>(command: string, values?: object): Promise<T>;
  close(): void;
}

interface Failure {
  error: string;
  message: string;
}

/** [1, number of the command, what went wrong, result] */
type Answer = [1, number, Failure | null, unknown];

/**
 * Connects to the Marionette server that is built into every Firefox: the one door through which both the sites' pages
 * and an extension's own pages can be driven. WebDriver BiDi leaves the latter out (bugzilla 1755014), and Playwright
 * drives only a Firefox of its own. Messages are `length:JSON`, the length in bytes.
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const greeting = Promise.withResolvers<void>();
  const fail = (error: Error) => {
    greeting.reject(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  onMessages(socket, (message) => {
    if (!Array.isArray(message)) return greeting.resolve();
    const [, id, failure, result] = message as Answer;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (failure) asked?.reject(new Error(`Firefox: ${failure.error}: ${failure.message}`));
    else asked?.resolve(result);
  });
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('Firefox closed the line.')));
  await greeting.promise;

  let last = 0;
  return {
    send: <T>(command: string, values: object = {}) => {
      last += 1;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(last, answer);
      const body = JSON.stringify([0, last, command, values]);
      socket.write(`${Buffer.byteLength(body)}:${body}`);
      return answer.promise as Promise<T>;
    },
    close: () => socket.destroy(),
  };
}

const COLON = 0x3a;

function onMessages(socket: Socket, take: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let colon = rest.indexOf(COLON); colon > 0; colon = rest.indexOf(COLON)) {
      const end = colon + 1 + Number(rest.toString('latin1', 0, colon));
      if (rest.length < end) return;
      const body = rest.toString('utf8', colon + 1, end);
      rest = rest.subarray(end);
      take(JSON.parse(body));
    }
  });
}
