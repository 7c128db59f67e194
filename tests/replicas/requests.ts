import type { ReplicaSite } from './build.ts';

/** One thing that reached the server, wanted or not. */
export interface Arrival {
  /** `connection` is a TLS handshake, with or without a request after it; `broken` is one that failed. */
  kind: 'request' | 'connection' | 'broken';
  scheme: 'https' | 'http' | 'wss' | 'ws';
  /** The host that the browser meant, without a port; empty where it did not say. */
  host: string;
  method: string;
  /** Path and query. */
  path: string;
  /** What Chromium wants it for: "document", "script", "style"; "empty" for fetch. */
  dest: string;
  /** Milliseconds since the epoch. */
  at: number;
}

export const HOSTS: Record<string, ReplicaSite> = {
  'www.facebook.com': 'facebook',
  'web.whatsapp.com': 'whatsapp',
};

/** Files of a page, by what Chromium asks for them as. */
const FILES: Record<string, string> = { script: '/app.js', style: '/style.css' };

/** Addresses that a person can stand at on each site: everything else is no page of theirs. */
const PAGES: Record<ReplicaSite, RegExp> = {
  facebook: /^\/(?:groups\/[\w-]+|[\w-]+)?\/?$/,
  whatsapp: /^\/$/,
};

/** What the replica pages themselves never ask for: any other host, method, path, query or purpose. */
export function strangers(arrivals: readonly Arrival[]): Arrival[] {
  return arrivals.filter((arrival) => !isKnown(arrival));
}

function isKnown({ kind, scheme, host, method, path, dest }: Arrival): boolean {
  const site = HOSTS[host];
  if (!site || scheme !== 'https') return false;
  if (kind === 'connection') return true;
  if (kind !== 'request' || method !== 'GET') return false;
  if (dest !== 'document') return FILES[dest] === path;
  const { pathname, searchParams } = new URL(path, `https://${host}`);
  return PAGES[site].test(pathname) && [...searchParams.keys()].every((key) => key === 'replica');
}

/** Arrivals one a line, for the message of a failed test. */
export function listed(arrivals: readonly Arrival[]): string {
  return arrivals
    .map(({ kind, scheme, host, method, path, dest }) =>
      [kind, method, `${scheme}://${host || '?'}${path}`, dest && `(${dest})`].filter(Boolean).join(' '),
    )
    .join('\n');
}
