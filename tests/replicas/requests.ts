import { SITE_IDS, SITES, type SiteId } from '../../src/site-registry.ts';

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

/** The sites by host name: "https://x.com/*" is answered at "x.com". */
export const HOSTS: Record<string, SiteId> = Object.fromEntries(
  SITE_IDS.flatMap((id) => SITES[id].matches.map((match) => [new URL(match).host, id])),
);

/** Files of a page, by what Chromium asks for them as. */
const FILES: Record<string, string> = { script: '/app.js', style: '/style.css' };

/** Addresses that a person can stand at on each site: everything else is no page of theirs. */
const PAGES = Object.fromEntries(
  await Promise.all(SITE_IDS.map(async (id) => [id, (await import(`./${id}/pages.ts`)).pages])),
) as Record<SiteId, RegExp>;

/** What Chromium 156 asks its maker for whatever it is told; no more of those hosts than exactly this. */
const BROWSERS_OWN: Record<string, RegExp> = {
  'accounts.google.com': /^\/ListAccounts\?gpsia=1&source=\w+&json=standard&laf=\w+$/,
  'update.googleapis.com': /^\/service\/update2\/json\?cup2key=[\w:-]+&cup2hreq=\w+$/,
};

/** What neither the replica pages nor the browser ask for of themselves: any other host, method, path, query or purpose. */
export function strangers(arrivals: readonly Arrival[]): Arrival[] {
  return arrivals.filter((arrival) => !isKnown(arrival));
}

function isKnown(arrival: Arrival): boolean {
  const own = BROWSERS_OWN[arrival.host];
  // A handshake, whether or not the browser went through with it, has asked for nothing yet.
  return own ? arrival.kind !== 'request' || own.test(arrival.path) : isOfPage(arrival);
}

function isOfPage({ kind, scheme, host, method, path, dest }: Arrival): boolean {
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
