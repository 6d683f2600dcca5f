import * as account from '@holdfast/contracts/identity/account-shapes';
import * as answers from '@holdfast/contracts/answers/shapes';
import * as calendarSync from '@holdfast/contracts/calendar-sync/shapes';
import * as committees from '@holdfast/contracts/committees/shapes';
import * as councils from '@holdfast/contracts/councils/shapes';
import * as endings from '@holdfast/contracts/endings/shapes';
import * as health from '@holdfast/contracts/health/shapes';
import * as home from '@holdfast/contracts/home/shapes';
import * as identity from '@holdfast/contracts/identity/shapes';
import * as imports from '@holdfast/contracts/imports/shapes';
import * as meetingSchedules from '@holdfast/contracts/meeting-schedules/shapes';
import * as meetings from '@holdfast/contracts/meetings/shapes';
import * as messages from '@holdfast/contracts/messages/shapes';
import * as minutes from '@holdfast/contracts/minutes/shapes';
import * as operator from '@holdfast/contracts/operator/shapes';
import * as page from '@holdfast/contracts/page';
import * as people from '@holdfast/contracts/people/shapes';
import * as portfolios from '@holdfast/contracts/portfolios/shapes';
import * as reshuffles from '@holdfast/contracts/portfolios/reshuffles';
import * as bulkChanges from '@holdfast/contracts/recommendations/bulk-changes';
import * as changes from '@holdfast/contracts/recommendations/changes';
import * as exemptions from '@holdfast/contracts/recommendations/exemptions';
import * as register from '@holdfast/contracts/recommendations/register';
import * as recommendations from '@holdfast/contracts/recommendations/shapes';
import * as channel from '@holdfast/contracts/reminders/channel';
import * as exports from '@holdfast/contracts/exports/shapes';
import * as forecast from '@holdfast/contracts/reminders/forecast';
import * as notAnswered from '@holdfast/contracts/reminders/not-answered';
import * as pauses from '@holdfast/contracts/reminders/pauses';
import * as publications from '@holdfast/contracts/publications/shapes';
import * as reports from '@holdfast/contracts/reports/shapes';
import * as settings from '@holdfast/contracts/settings/shapes';
import * as settingValues from '@holdfast/contracts/settings/values';
import * as values from '@holdfast/contracts/values';
import * as views from '@holdfast/contracts/views/shapes';
import * as problem from '@holdfast/contracts/problem';
import { z } from 'zod';

const modules: readonly object[] = [
  account,
  answers,
  bulkChanges,
  calendarSync,
  changes,
  channel,
  committees,
  councils,
  endings,
  exemptions,
  exports,
  forecast,
  health,
  home,
  identity,
  imports,
  meetingSchedules,
  meetings,
  messages,
  minutes,
  notAnswered,
  operator,
  page,
  pauses,
  people,
  portfolios,
  problem,
  publications,
  recommendations,
  register,
  reports,
  reshuffles,
  settings,
  settingValues,
  values,
  views,
];

const nameOf = (exported: string): string => `${exported.charAt(0).toUpperCase()}${exported.slice(1)}`;

/** Shapes of the contract under the names that the page about the API gives them: `personPage` is `PersonPage`. */
export const namedShapes = (): ReadonlyMap<z.ZodType, string> => {
  const named = new Map<z.ZodType, string>();
  const taken = new Set<string>();
  for (const [exported, shape] of modules.flatMap((module): [string, unknown][] => Object.entries(module))) {
    if (!(shape instanceof z.ZodObject || shape instanceof z.ZodUnion) || named.has(shape)) continue;
    const name = nameOf(exported);
    if (taken.has(name))
      throw new Error(`Two shapes of the contract are called ${name}. Name one of them more closely.`);
    taken.add(name);
    named.set(shape, name);
  }
  return named;
};
