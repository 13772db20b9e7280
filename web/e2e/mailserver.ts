import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

// A minimal mail server for sending, which can refuse mailboxes with its own messages.

export interface MailServer {
  url: string;
  /** Returns why a mailbox is refused, or undefined if its mail is accepted. */
  refuse: (mailbox: string) => string | undefined;
  /** The accepted mails, newest last. */
  taken: string[];
  close: () => void;
}

/** Starts a mail server on a free port. It accepts everything until `refuse` is set. */
export async function startMailServer(): Promise<MailServer> {
  const server = createServer((socket) => converse(socket, here));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const here: MailServer = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refuse: () => undefined,
    taken: [],
    close: () => {
      server.close();
    },
  };
  return here;
}

function converse(socket: Socket, here: MailServer) {
  let text = '';
  let mail: string | null = null; // the lines of the email so far, or null outside the DATA command
  const say = (line: string) => socket.write(`${line}\r\n`);
  const obey = (line: string) => {
    if (mail !== null) {
      if (line !== '.') {
        mail += `${line}\n`;
        return;
      }
      here.taken.push(mail);
      mail = null;
      say('250 taken');
      return;
    }
    const verb = line.slice(0, 4).toUpperCase();
    const refused = verb === 'RCPT' ? here.refuse(/<(.*)>/.exec(line)?.[1] ?? '') : undefined;
    if (refused) say(refused);
    else if (verb === 'DATA') {
      mail = '';
      say('354 go on');
    } else if (verb === 'QUIT') {
      say('221 bye');
      socket.end();
    } else say('250 ok');
  };
  socket.on('error', () => {}); // a gateway that is killed does not close its connections
  socket.on('data', (part: Buffer) => {
    text += part.toString();
    const lines = text.split('\r\n');
    text = lines.pop() ?? '';
    lines.forEach(obey);
  });
  say('220 mail.example');
}
