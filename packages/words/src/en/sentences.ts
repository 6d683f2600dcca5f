import { answers } from './answers/sentences.ts';
import { dates } from './dates/sentences.ts';
import { mail } from './mail/sentences.ts';
import { messages } from './messages/sentences.ts';
import { people } from './people/sentences.ts';
import { platform } from './platform/sentences.ts';
import { problems } from './problems/sentences.ts';
import { reminders } from './reminders/sentences.ts';
import { texts } from './texts/sentences.ts';
import { titles } from './titles/sentences.ts';

/** Every sentence that a rule, an answer or a message can say, by room. A code is the room and the key: "people.no_role". */
export const sentences = {
  answers,
  dates,
  mail,
  messages,
  people,
  platform,
  problems,
  reminders,
  texts,
  titles,
} as const;
