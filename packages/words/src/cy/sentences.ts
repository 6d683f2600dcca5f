import type { Translation } from '../catalogue.ts';
import type { sentences as english } from '../en/sentences.ts';
import { answers } from './answers/sentences.ts';
import { clocks } from './clocks/sentences.ts';
import { dates } from './dates/sentences.ts';
import { people } from './people/sentences.ts';
import { platform } from './platform/sentences.ts';
import { problems } from './problems/sentences.ts';
import { recommendations } from './recommendations/sentences.ts';
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
  people,
  platform,
  problems,
  recommendations,
  reminders,
  reports,
  settings,
  shapes,
  texts,
  titles,
} as const satisfies Translation<typeof english>;
