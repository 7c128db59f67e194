import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Packed } from './pack.ts';

export interface UpdateServer {
  /** Where Chromium asks for this extension; for the policy. */
  addressOf(packed: Packed): string;
  /** Hands out this version from now on, in place of the one before. */
  offer(packed: Packed): void;
  stop(): Promise<void>;
}

/** Hands out packed extensions on 127.0.0.1 as a store does: first what there is, then the file itself. */
export async function startUpdates(offered: readonly Packed[]): Promise<UpdateServer> {
  const byId = new Map(offered.map((packed) => [packed.id, packed]));
  const server = createServer((request, response) => {
    const [, id, file] = new URL(request.url ?? '', 'http://localhost').pathname.split('/');
    const packed = byId.get(id ?? '');
    if (packed && file === 'updates.xml')
      response.setHeader('content-type', 'application/xml').end(answer(packed, `${origin()}/${id}/file.crx`));
    else if (packed && file === 'file.crx')
      response.setHeader('content-type', 'application/x-chrome-extension').end(packed.crx);
    else response.writeHead(404).end();
  });
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    addressOf: ({ id }) => `${origin()}/${id}/updates.xml`,
    offer: (packed) => byId.set(packed.id, packed),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const answer = ({ id, version }: Packed, codebase: string) => `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${codebase}" version="${version}" /></app>
</gupdate>
`;
