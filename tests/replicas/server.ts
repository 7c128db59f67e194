import { readFile } from 'node:fs/promises';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer as createNet, type Socket } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { generate } from 'selfsigned';
import { BUILT, buildReplicas } from './build.ts';
import { type Arrival, HOSTS } from './requests.ts';

export { type Arrival, listed, strangers } from './requests.ts';

export interface Replicas {
  port: number;
  /** For Chromium's `--host-resolver-rules`: every host there is leads here. */
  hostRules: string;
  /** Everything that reached the server, in order. */
  requests: Arrival[];
  stop(): Promise<void>;
}

/** As strict as a site can be: what runs under this runs on the sites themselves. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  'media-src blob:',
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const TYPES = { 'app.js': 'text/javascript', 'style.css': 'text/css', 'index.html': 'text/html' } as const;

/** First byte of a TLS handshake. */
const HANDSHAKE = 0x16;

/**
 * Builds the replicas where need be and serves them on one port of 127.0.0.1, by host. Counts
 * whatever else arrives at that port: unknown hosts, plain http, WebSockets, broken handshakes.
 */
export async function startReplicas(): Promise<Replicas> {
  await buildReplicas();
  const requests: Arrival[] = [];
  const note = (arrival: Partial<Arrival> & Pick<Arrival, 'kind' | 'scheme'>) =>
    requests.push({ host: '', method: '', path: '', dest: '', at: Date.now(), ...arrival });

  const secure = createHttps(await certificate(), (request, response) => {
    note(read(request, 'https'));
    answer(request, response);
  });
  secure.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    note(read(request, 'wss'));
    socket.destroy();
  });
  secure.on('secureConnection', (socket: TLSSocket) =>
    note({ kind: 'connection', scheme: 'https', host: socket.servername || '' }),
  );
  secure.on('tlsClientError', (_error, socket) => {
    // A handshake that was dropped carries nothing but the name it asked for: that counts where it is no site's.
    const host = typeof socket.servername === 'string' ? socket.servername : '';
    if (host !== '' && !HOSTS[host]) note({ kind: 'broken', scheme: 'https', host });
    socket.destroy();
  });

  const plain = createHttp((request, response) => {
    note(read(request, 'http'));
    response.writeHead(404).end();
  });
  plain.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    note(read(request, 'ws'));
    socket.destroy();
  });

  const sockets = new Set<Socket>();
  const door = createNet((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const { port } = door.address() as AddressInfo;

  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => door.close(resolve));
  };
  return { port, hostRules: `MAP * 127.0.0.1:${port}`, requests, stop };
}

function read(request: IncomingMessage, scheme: Arrival['scheme']): Omit<Arrival, 'at'> {
  const { host = '', 'sec-fetch-dest': dest = '' } = request.headers;
  return {
    kind: 'request',
    scheme,
    host: host.replace(/:\d+$/, ''),
    method: request.method ?? '',
    path: request.url ?? '',
    dest: `${dest}`,
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const site = HOSTS[request.headers.host ?? ''];
  if (!site) {
    response.writeHead(404).end();
    return;
  }
  const asked = (request.url ?? '').slice(1);
  const file = asked === 'app.js' || asked === 'style.css' ? asked : 'index.html';
  const body = await readFile(join(BUILT, site, file));
  response.writeHead(200, {
    'content-type': `${TYPES[file]}; charset=utf-8`,
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** A certificate of this run's own; the browser is told to accept any. */
async function certificate(): Promise<{ key: string; cert: string }> {
  const altNames = Object.keys(HOSTS).map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: 'replica.invalid' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}
