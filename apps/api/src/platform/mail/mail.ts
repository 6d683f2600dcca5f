import { randomUUID } from 'node:crypto';
import type { Language } from '@holdfast/words/languages';
import { always } from '@holdfast/mail/letter';
import { inWords } from '@holdfast/words/say';
import { smtpWay } from '@holdfast/mail/smtp';
import type { MailConfig } from '../config/config.ts';

interface Letter {
  readonly to: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
}

const patience = 10_000;

/** Email, where a mail server is set. It is sent after what it tells of has been committed, never within. */
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
  async send({ to, name, subject, text, language }: Letter): Promise<'sent' | Error> {
    if (this.#config === null) return new Error('No mail server is set.');
    const { smtpUrl: url, from } = this.#config;
    const letter = {
      letterId: randomUUID(),
      to: { name, address: to },
      subject,
      plain: text,
      html: null,
      replyTo: null,
      languages: [language],
    };
    const handed = await smtpWay({ url, from, patience }).send(letter, always);
    if (handed.kind === 'sent') return 'sent';
    return new Error(handed.kind === 'not_allowed' ? 'It was not to be sent.' : inWords('en', handed.reason));
  }
}
