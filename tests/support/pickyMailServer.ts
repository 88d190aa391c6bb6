import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** Another organisation's mail server, which answers recipients as its rules are: SMTP as in RFC 5321, no letter is taken. */
export interface PickyMailServer {
  readonly url: string;
  /** Recipients that were asked about. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** `refuse` gives the reply to each recipient, such as `550 5.1.1 no such mailbox`. */
export async function pickyMailServer(refuse: () => string): Promise<PickyMailServer> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer(socket => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.write('220 mail.example ESMTP\r\n');
    socket.on('data', chunk => {
      for (const line of chunk.toString('utf8').split('\r\n').filter(Boolean))
        socket.write(`${answer(line)}\r\n`);
    });
  });
  function answer(line: string): string {
    if (!/^RCPT TO:/i.test(line)) return '250 OK';
    asked.push(line);
    return refuse();
  }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
