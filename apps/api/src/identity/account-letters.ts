import type { PasswordHolder } from '@holdfast/database/identity/password-records';
import { inWords } from '@holdfast/words/say';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import { Injectable, Logger } from '@nestjs/common';
import { Mail } from '../platform/mail/mail.ts';

type Holder = Pick<PasswordHolder, 'email' | 'fullName' | 'language'>;

/** Letters to whoever holds an account, in the language that they chose. Without a mail server none leaves. */
@Injectable()
export class AccountLetters {
  readonly #log = new Logger('accounts');

  constructor(private readonly mail: Mail) {}

  get leave(): boolean {
    return this.mail.isSet;
  }

  /** The link that sets a new password. Its secret stands behind the #, so that no server on the way logs it. */
  sendReset(holder: Holder, token: string): Promise<void> {
    const address = this.mail.address(`/new-password${holder.language === 'cy' ? '?lang=cy' : ''}#${token}`);
    return this.#send(holder, sentence('identity.reset_subject'), [
      sentence('identity.reset_what'),
      address,
      sentence('identity.reset_unexpected'),
    ]);
  }

  /** That the password is another now, so that nobody's is changed behind their back. */
  tellOfChange(holder: Holder): Promise<void> {
    return this.#send(holder, sentence('identity.changed_subject'), [
      sentence('identity.changed_what'),
      sentence('identity.changed_unexpected'),
      this.mail.address('/forgotten-password'),
    ]);
  }

  async #send({ email, fullName, language }: Holder, subject: Sentence, parts: readonly (Sentence | string)[]) {
    if (!this.mail.isSet) return;
    const spoken = language ?? 'en';
    const say = (words: Sentence | string): string => inWords(spoken, words);
    const sent = await this.mail.send({
      to: email,
      name: fullName,
      language: spoken,
      subject: say(subject),
      text: [sentence('reminders.greeting', { recipient: fullName }), ...parts].map(say).join('\n\n'),
    });
    if (sent !== 'sent') this.#log.warn(`A letter about an account could not be sent: ${sent.message}`);
  }
}
