import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import type { askedCalendarRun } from '@holdfast/contracts/calendar-sync/shapes';
import { call } from '../client.ts';
import type { Got } from '../contract.ts';

export const askRun = (calendarSourceId: string): Promise<Got<typeof askedCalendarRun>> =>
  call(calendarSyncRoutes.askRun, { calendarSourceId });
