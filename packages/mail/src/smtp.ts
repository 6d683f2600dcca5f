import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import { sentence } from '@holdfast/words/sentence';
import { compose, senderOf } from './compose.ts';
import type { Handed, Letter, MayHandOver, Way } from './letter.ts';
import { faultWords, OwnFault } from './own-fault.ts';
import { type Credentials, smtpPlace } from './smtp-place.ts';

export interface SmtpWishes {
  /** Such as smtps://user:password@mail.example. */
  readonly url: string;
  readonly from: string;
  /** How long the server may be silent, in milliseconds. */
  readonly patience?: number;
}

class NotAllowed extends Error {}

/** What the protocol has to know of its own progress. */
interface Progress {
  /** The last sign may go out, or has: from here on silence means that it may have been taken. */
  handedOver: boolean;
  over: boolean;
  asking: Promise<boolean> | null;
}

/**
 * The message, whose end waits until it may be handed over. It is read only after the server has said that it takes
 * data; a server that refuses before is told nothing of it, so the question is not asked then.
 */
const streamOf = (message: Buffer, mayHandOver: MayHandOver, progress: Progress): Readable =>
  Readable.from(
    (async function* () {
      const isOver = () => progress.over;
      yield message;
      if (isOver()) return;
      progress.asking = mayHandOver();
      if (!(await progress.asking) || isOver()) throw new NotAllowed();
      progress.handedOver = true;
    })(),
    { objectMode: false },
  );

const failed = (error: SMTPConnection.SMTPError, progress: Progress): Handed => {
  const code = error.responseCode ?? 0;
  const reason = error.response ?? faultWords(error);
  if (code >= 400) return { kind: 'refused', forGood: code >= 500, address: error.command === 'RCPT TO', reason };
  if (progress.handedOver) return { kind: 'perhaps_sent', reason };
  return error.code === 'ESTREAM' ? { kind: 'not_allowed' } : { kind: 'unreachable', reason };
};

const talk = (
  connection: SMTPConnection,
  auth: Credentials | null,
  envelope: SMTPConnection.Envelope,
  message: Readable,
  progress: Progress,
): Promise<Handed> =>
  new Promise((resolve) => {
    const end = (error: SMTPConnection.SMTPError | null, response: string | null = null): void => {
      if (progress.over) return;
      progress.over = true;
      resolve(error === null ? { kind: 'sent', ref: response } : failed(error, progress));
    };
    const send = (): void =>
      connection.send(envelope, message, (error, info) => end(error, error === null ? info.response : null));
    connection.once('error', end);
    connection.once('end', () => end(new OwnFault(sentence('mail.connection_closed'))));
    connection.connect((refusal) => {
      if (refusal !== undefined) end(refusal);
      else if (auth === null) send();
      else connection.login(auth, (wrong) => (wrong ? end(wrong) : send()));
    });
  });

/**
 * Email by SMTP (RFC 5321). Each message has a connection of its own: what broke off is told apart for certain. What
 * speaks it is in memory once there is a message.
 */
export const smtpWay = ({ url, from, patience = 20_000 }: SmtpWishes): Way => {
  const sender = senderOf(from);
  const { auth, ...place } = smtpPlace(url);
  return {
    send: async (letter: Letter, mayHandOver: MayHandOver): Promise<Handed> => {
      const { default: Connection } = await import('nodemailer/lib/smtp-connection/index.js');
      const message = await compose(letter, sender);
      const progress: Progress = { handedOver: false, over: false, asking: null };
      const connection = new Connection({
        ...place,
        connectionTimeout: patience,
        greetingTimeout: patience,
        socketTimeout: patience,
        logger: false,
      });
      const stream = streamOf(message, mayHandOver, progress);
      try {
        const envelope = { from: addressOf(from), to: letter.to.address };
        const handed = await talk(connection, auth, envelope, stream, progress);
        // A question that was on its way is answered before anybody settles what became of the message.
        await progress.asking?.catch(() => false);
        return handed;
      } finally {
        connection.close();
        stream.on('error', () => undefined).destroy();
      }
    },
  };
};

const addressOf = (from: string): string =>
  /<(?<address>[^<>]+)>$/u.exec(from.trim())?.groups?.['address'] ?? from.trim();
