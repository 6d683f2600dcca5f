import { z } from 'zod';
import { stuckEnding } from '../endings/shapes.ts';
import { uploadRow } from '../imports/shapes.ts';
import { meeting } from '../meetings/shapes.ts';
import { workLists } from '@holdfast/domain/recommendations/lists/register-lists';
import { counted, countedList } from '../recommendations/counted.ts';
import { date, id } from '../values.ts';

/** The updates that one committee's next meeting waits for, with the day by which it wants them. */
const committeeUpdates = countedList.extend({
  committeeId: id,
  committeeName: z.string(),
  heldOn: date,
  updatesBy: date,
});

/** What needs the person who is signed in, by their roles; each list is the first few and its count. */
export const home = z.object({
  today: date,
  nextMeeting: meeting.nullable(),
  /** Everything that they owe, what was due first before all. */
  owes: countedList,
  overdueResponses: countedList,
  responsesDueSoon: countedList,
  /** Each committee apart: its meetings and its days are its own. The earliest day first. */
  updatesDue: counted.extend({ committees: z.array(committeeUpdates) }),
  actionsOverdue: countedList,
  waitingForCommittee: countedList,
  changedSinceLastMeeting: countedList,
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
  /** What the register lacks, for those who keep it. */
  workLists: z.array(counted.extend({ list: z.enum(workLists) })),
  /** Open, history, closed and only to be noted are all there are; those of unknown status are among the open. */
  counts: z.object({
    open: counted,
    unknown: counted,
    history: counted,
    closed: counted,
    noteOnly: counted,
    all: counted,
  }),
});
export type Home = z.infer<typeof home>;
