import type { Language } from '@holdfast/words/languages';
import { inWords } from '@holdfast/words/say';
import { type Sentence, sentence } from '@holdfast/words/sentence';

export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly councilName: string;
  readonly expiresAt: string;
  /** Of whoever is invited: what they have chosen, else the council’s usual one. */
  readonly language: Language;
}

/** The page opens in the language of the email; by itself it is in English. What is behind # reaches no log. */
export const invitationPath = (token: string, language: Language): string =>
  `/invitation${language === 'en' ? '' : `?lang=${language}`}#${token}`;

/** The email to whoever is invited. `by`: who invites; null for a council that has nobody yet. `link`: where they press. */
export const invitationLetter = (
  by: string | null,
  { email, name: recipient, councilName: council, expiresAt, language }: Invited,
  link: string,
) => {
  const say = (words: Sentence): string => inWords(language, words);
  const what =
    by === null
      ? sentence('people.first_administrator_what', { council })
      : sentence('people.invitation_what', { person: by, council });
  return {
    to: email,
    name: recipient,
    language,
    subject: say(sentence('people.invitation_subject', { council })),
    text: [
      say(sentence('reminders.greeting', { recipient })),
      say(what),
      say(sentence('people.invitation_open', { expiresOn: expiresAt.slice(0, 10) })),
      link,
      say(sentence('people.invitation_unexpected')),
    ].join('\n\n'),
  };
};
