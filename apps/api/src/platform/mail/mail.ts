import { createTransport } from 'nodemailer';
import type { MailConfig } from '../config/config.ts';

interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const patience = 10_000;

/** E-mail, where a mail server is set. It is sent after what it tells of has been committed, never within. */
export class Mail {
  readonly #config: MailConfig | null;

  constructor(config: MailConfig | null) {
    this.#config = config;
  }

  get isSet(): boolean {
    return this.#config !== null;
  }

  /** The address of a page, for a link in a letter. */
  address(path: string): string {
    return `${this.#config?.publicUrl ?? ''}${path}`;
  }

  /** Whether the mail server took it; what it said otherwise is for the log, not for people. */
  async send({ to, subject, text }: Letter): Promise<'sent' | Error> {
    if (this.#config === null) return new Error('No mail server is set.');
    const transport = createTransport(this.#config.smtpUrl, {
      from: this.#config.from,
    });
    try {
      await Promise.race([transport.sendMail({ to, subject, text }), tooLong()]);
      return 'sent';
    } catch (error) {
      return error instanceof Error ? error : new Error('The mail server refused.');
    } finally {
      transport.close();
    }
  }
}

const tooLong = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The mail server did not answer in time.')), patience).unref();
  });
