import { z } from 'zod';
import { stuckEnding } from '../endings/shapes.ts';
import { uploadRow } from '../imports/shapes.ts';
import { meeting } from '../meetings/shapes.ts';
import { registerRow } from '../recommendations/shapes.ts';
import { date } from '../values.ts';

const list = z.object({ total: z.number().int(), items: z.array(registerRow) });

/** What needs the person who is signed in, by their roles; each list is the first few and its count. */
export const home = z.object({
  today: date,
  nextMeeting: meeting.nullable(),
  overdueResponses: list,
  responsesDueSoon: list,
  updatesDue: list,
  actionsOverdue: list,
  waitingForCommittee: list,
  changedSinceLastMeeting: list,
  /** Answers that wait for whoever keeps the register; and what the person was asked and still owes. */
  answersWaiting: z.number().int(),
  owed: z.number().int(),
  importsWaiting: z.array(uploadRow),
  /** Messages that did not arrive, or perhaps did, and that nobody has marked as seen; for those who keep the register. */
  undelivered: z.number().int(),
  /** What was asked by reminders and is not answered, and for how many working days the oldest; for the same. */
  notAnswered: z.object({ count: z.number().int(), workingDays: z.number().int() }),
  /** What could not end on its day; for administrators. */
  endingsStuck: z.array(stuckEnding),
  counts: z.object({
    open: z.number().int(),
    closed: z.number().int(),
    unknown: z.number().int(),
    noteOnly: z.number().int(),
    all: z.number().int(),
  }),
});
export type Home = z.infer<typeof home>;
