import { sentence } from '@holdfast/words/sentence';
import { inWords } from '@holdfast/words/say';
import type { Language } from '@holdfast/words/languages';

/** A message by which an administrator sees that messages arrive. It asks nothing, and holds no link. */
export const writeTestMessage = (
  recipient: string,
  council: string,
  language: Language,
): { readonly subject: string; readonly plain: string; readonly languages: readonly Language[] } => ({
  languages: [language],
  subject: inWords(language, sentence('reminders.test_subject', { council })),
  plain: [
    sentence('reminders.greeting', { recipient }),
    sentence('reminders.test_asked', { council }),
    sentence('reminders.test_no_answer'),
  ]
    .map((each) => inWords(language, each))
    .join('\n\n'),
});
