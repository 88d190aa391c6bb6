import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A door before a server, on a port that stays: while it is shut nobody answers there. */
export interface Door {
  readonly url: string;
  shut(): Promise<void>;
  open(): Promise<void>;
}

export async function doorTo(serverUrl: string): Promise<Door> {
  const { hostname, port } = new URL(serverUrl);
  const through = new Set<Socket>();
  let server: Server | undefined;
  let own = 0;
  const door = {
    url: '',
    async open() {
      const opening = createServer(visitor => {
        const inside = connect(Number(port), hostname);
        for (const [one, other] of [
          [visitor, inside],
          [inside, visitor],
        ] as const) {
          through.add(one);
          one.on('close', () => {
            through.delete(one);
            other.destroy();
          });
          // Either side may hang up; the other is closed with it.
          one.on('error', () => one.destroy());
          one.pipe(other);
        }
      });
      await new Promise<void>(resolve => opening.listen(own, '127.0.0.1', resolve));
      own = (opening.address() as AddressInfo).port;
      server = opening;
      door.url = `http://127.0.0.1:${own}`;
    },
    async shut() {
      const closing = server;
      server = undefined;
      const closed = new Promise(resolve => (closing ? closing.close(resolve) : resolve(undefined)));
      for (const socket of through) socket.destroy();
      await closed;
    },
  };
  await door.open();
  return door;
}
