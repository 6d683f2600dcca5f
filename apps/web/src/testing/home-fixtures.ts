import type { Home } from '@holdfast/contracts/home/shapes';
import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import { meeting } from './fixtures.ts';

const list = (items: readonly RegisterRow[] = []): Home['overdueResponses'] => ({
  total: items.length,
  shown: {},
  items: [...items],
});

export const home = (change: Partial<Home> = {}): Home => ({
  today: '2012-09-20',
  nextMeeting: meeting(),
  overdueResponses: list(),
  responsesDueSoon: list(),
  owes: { total: 0, shown: { mine: 'yes', list: 'owed' }, items: [] },
  updatesDue: { total: 0, shown: { list: 'update_wanted' }, committees: [] },
  actionsOverdue: list(),
  waitingForCommittee: list(),
  changedSinceLastMeeting: list(),
  answersWaiting: 0,
  owed: 0,
  importsWaiting: [],
  undelivered: 0,
  endingsStuck: [],
  notAnswered: { count: 0, workingDays: 0 },
  workLists: [],
  counts: {
    open: { total: 33, shown: { list: 'open' } },
    unknown: { total: 2, shown: { list: 'open', status: 'unknown' } },
    closed: { total: 8, shown: { list: 'closed' } },
    history: { total: 0, shown: { list: 'history' } },
    noteOnly: { total: 1, shown: { status: 'note_only' } },
    all: { total: 42, shown: {} },
  },
  ...change,
});
