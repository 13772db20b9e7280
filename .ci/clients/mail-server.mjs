// A mail server: npm's smtp-server in its default configuration, which accepts a password only after STARTTLS.
import { SMTPServer } from 'smtp-server';

const [user, password] = ['roster', 'a-password-of-these-tests'];

/** Starts a mail server, which refuses mailboxes with the name nobody. */
export async function startMailServer() {
  const taken = [];
  const server = new SMTPServer({
    onAuth: (auth, session, done) =>
      auth.username === user && auth.password === password ? done(null, { user }) : done(new Error('another password')),
    onRcptTo: ({ address }, session, done) =>
      address.startsWith('nobody')
        ? done(Object.assign(new Error('there is no such mailbox'), { responseCode: 550 }))
        : done(),
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (part) => (text += part));
      stream.on('end', () => {
        const { envelope, secure } = session;
        taken.push({
          to: envelope.rcptTo.map(({ address }) => address),
          user: session.user,
          secure,
          text: plain(text),
        });
        done();
      });
    },
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `smtp://${user}:${password}@127.0.0.1:${server.server.address().port}`;
  return { url, user, taken, stop: () => new Promise((resolve) => server.close(resolve)) };
}

/** Decodes the ASCII text of a quoted-printable mail. */
const plain = (mail) =>
  mail.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
