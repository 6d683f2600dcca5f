import type { Translation } from '../catalogue.ts';
import type { sentences as english } from '../en/sentences.ts';
import { answers } from './answers/sentences.ts';
import { clocks } from './clocks/sentences.ts';
import { dates } from './dates/sentences.ts';
import { endings } from './endings/sentences.ts';
import { exports } from './exports/sentences.ts';
import { identity } from './identity/sentences.ts';
import { mail } from './mail/sentences.ts';
import { meetings } from './meetings/sentences.ts';
import { messages } from './messages/sentences.ts';
import { operator } from './operator/sentences.ts';
import { people } from './people/sentences.ts';
import { platform } from './platform/sentences.ts';
import { problems } from './problems/sentences.ts';
import { recommendations } from './recommendations/sentences.ts';
import { register } from './register/sentences.ts';
import { reminders } from './reminders/sentences.ts';
import { reports } from './reports/sentences.ts';
import { settings } from './settings/sentences.ts';
import { shapes } from './shapes/sentences.ts';
import { texts } from './texts/sentences.ts';
import { titles } from './titles/sentences.ts';

export const sentences = {
  answers,
  clocks,
  dates,
  endings,
  exports,
  identity,
  mail,
  meetings,
  messages,
  operator,
  people,
  platform,
  problems,
  recommendations,
  register,
  reminders,
  reports,
  settings,
  shapes,
  texts,
  titles,
} as const satisfies Translation<typeof english>;
