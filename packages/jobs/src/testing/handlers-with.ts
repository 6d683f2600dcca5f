import type { JobHandlers } from '../dispatch.ts';

/** Handlers that do nothing but what the test says. */
export const handlersWith = (handlers: Partial<JobHandlers>): JobHandlers => ({
  'process-upload': () => Promise.resolve(),
  'find-lost-uploads': () => Promise.resolve(),
  'read-calendar': () => Promise.resolve(),
  'find-waiting-calendars': () => Promise.resolve(),
  'forget-sessions': () => Promise.resolve(),
  'apply-reshuffle': () => Promise.resolve(),
  'find-due-reshuffles': () => Promise.resolve(),
  'carry-out-ending': () => Promise.resolve(),
  'find-due-endings': () => Promise.resolve(),
  'plan-reminders': () => Promise.resolve(),
  'send-digests': () => Promise.resolve(),
  'ask-receipts': () => Promise.resolve(),
  'find-reminders': () => Promise.resolve(),
  ...handlers,
});
