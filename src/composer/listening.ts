import type { ListenMessage } from '../messages/protocol.ts';
import type { Place, SiteAdapter } from '../sites/adapter.ts';
import { isPrivate } from '../vocabulary.ts';

/** Where the person lets Forethought read, as the background last said. Before it has, nothing is read. */
export class Listening {
  #said: ListenMessage | null = null;

  hear(message: ListenMessage): void {
    this.#said = message;
  }

  /** Whether what is written there may be read; undefined before anything was said. A pause ends by itself. */
  mayRead({ id, practice }: SiteAdapter, { surface }: Place): boolean | undefined {
    if (practice) return true;
    if (!this.#said) return undefined;
    const { sites, direct, pausedUntil } = this.#said;
    return sites.includes(id) && Date.now() >= pausedUntil && (direct || !isPrivate(surface));
  }
}
