import { answers } from './answers/sentences.ts';
import { calendarSync } from './calendar-sync/sentences.ts';
import { clocks } from './clocks/sentences.ts';
import { committees } from './committees/sentences.ts';
import { dates } from './dates/sentences.ts';
import { endings } from './endings/sentences.ts';
import { exports } from './exports/sentences.ts';
import { files } from './files/sentences.ts';
import { identity } from './identity/sentences.ts';
import { imports } from './imports/sentences.ts';
import { mail } from './mail/sentences.ts';
import { meetings } from './meetings/sentences.ts';
import { messages } from './messages/sentences.ts';
import { minutes } from './minutes/sentences.ts';
import { operator } from './operator/sentences.ts';
import { people } from './people/sentences.ts';
import { platform } from './platform/sentences.ts';
import { portfolios } from './portfolios/sentences.ts';
import { problems } from './problems/sentences.ts';
import { meetingSchedules } from './meeting-schedules/sentences.ts';
import { recommendations } from './recommendations/sentences.ts';
import { register } from './register/sentences.ts';
import { reminders } from './reminders/sentences.ts';
import { reports } from './reports/sentences.ts';
import { services } from './services/sentences.ts';
import { settings } from './settings/sentences.ts';
import { shapes } from './shapes/sentences.ts';
import { texts } from './texts/sentences.ts';
import { titles } from './titles/sentences.ts';

/** Every sentence that a rule, an answer or a message can say, by room. A code is the room and the key: "people.no_role". */
export const sentences = {
  answers,
  calendarSync,
  clocks,
  committees,
  dates,
  endings,
  exports,
  files,
  identity,
  imports,
  mail,
  meetings,
  messages,
  minutes,
  operator,
  people,
  platform,
  portfolios,
  problems,
  meetingSchedules,
  recommendations,
  register,
  reminders,
  reports,
  services,
  settings,
  shapes,
  texts,
  titles,
} as const;
