import type { Arrival } from '../replicas/requests.ts';

/** What Firefox 153 asks its maker for whatever its preferences say: the settings that Mozilla keeps for it. */
const REMOTE_SETTINGS = 'firefox.settings.services.mozilla.com';
const PATHS = /^\/v1\/($|buckets\/[\w-]+\/collections\/[\w-]+\/changeset\?)/;

/** Whether Firefox, and neither a page nor an extension, asked for this. */
export function isFirefoxsOwn({ host, kind, method, path }: Arrival): boolean {
  return host === REMOTE_SETTINGS && (kind === 'connection' || (method === 'GET' && PATHS.test(path)));
}
