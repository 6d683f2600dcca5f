import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** How the server meets the next messages. */
export type Manners =
  | 'takes'
  | 'refuses_sender'
  | 'refuses_recipient'
  | 'refuses_later'
  | 'hangs'
  /** Takes the message, keeps it, and breaks the line instead of saying so. */
  | 'takes_and_drops';

export interface Taken {
  readonly messageId: string;
  readonly to: string;
  readonly content: string;
}

export interface MailServer {
  readonly url: string;
  /** In the order in which they were taken: whatever the server keeps, whether or not it said so. */
  readonly taken: Taken[];
  manners: Manners;
  readonly close: () => Promise<void>;
}

const refusal = (code: number, said: string): Error => Object.assign(new Error(said), { responseCode: code });

/** A real SMTP server on a free port of this machine. */
export const openMailServer = async (): Promise<MailServer> => {
  const taken: Taken[] = [];
  let manners: Manners = 'takes';
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onMailFrom: (_address, _session, done) => {
      if (manners === 'hangs') return;
      done(manners === 'refuses_sender' ? refusal(451, 'Not now') : null);
    },
    onRcptTo: (_address, _session, done) => {
      done(manners === 'refuses_recipient' ? refusal(550, 'Nobody of that name') : null);
    },
    onData: (stream, session, done) => {
      const kept = (content: string): void => {
        if (manners === 'refuses_later') {
          done(refusal(452, 'No room'));
          return;
        }
        const messageId = /^message-id: <(?<id>[^@<>\r\n]+)@/imu.exec(content)?.groups?.['id'] ?? '';
        taken.push({ messageId, to: session.envelope.rcptTo[0]?.address ?? '', content });
        if (manners === 'takes_and_drops') dropAll();
        else done();
      };
      // A message that broke off was never all there, so nothing of it is kept.
      text(stream).then(kept, () => undefined);
    },
  });
  server.on('error', () => undefined);
  const dropAll = (): void => {
    for (const connection of server.connections) connection._socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    taken,
    get manners() {
      return manners;
    },
    set manners(next) {
      manners = next;
    },
    close: () =>
      new Promise((resolve) => {
        dropAll();
        server.close(() => resolve());
      }),
  };
};
