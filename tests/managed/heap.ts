import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Managed } from './launch.ts';

/**
 * Bytes of JavaScript heap that the extension's background holds after its garbage is collected. Asked over
 * DevTools' own port, for Playwright has no session with a service worker.
 */
export async function heapOf({ profile, address }: Managed): Promise<number> {
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const listed = await fetch(`http://127.0.0.1:${port}/json/list`);
  const targets = (await listed.json()) as { type: string; url: string; webSocketDebuggerUrl: string }[];
  const ours = targets.find(({ type, url }) => type === 'service_worker' && url.startsWith(address('')));
  if (!ours) throw new Error(`No background of the extension among ${targets.length} targets.`);
  const socket = new WebSocket(ours.webSocketDebuggerUrl);
  try {
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error("DevTools' port refused the connection."));
    });
    await send(socket, 1, 'HeapProfiler.collectGarbage');
    return (await send(socket, 2, 'Runtime.getHeapUsage')).usedSize ?? Number.NaN;
  } finally {
    socket.close();
  }
}

function send(socket: WebSocket, id: number, method: string): Promise<{ usedSize?: number }> {
  return new Promise((resolve, reject) => {
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data));
      if (answer.id !== id) return;
      if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
      else resolve(answer.result);
    });
    socket.send(JSON.stringify({ id, method }));
  });
}
