import type { MonitoringReport } from '@holdfast/contracts/reports/shapes';
import { committee, idOf, portfolio } from './fixtures.ts';
import { said } from './said.ts';

export const monitoringReport = (change: Partial<MonitoringReport> = {}): MonitoringReport => ({
  meeting: { meetingId: idOf(30), committeeName: committee.name, heldOn: '2012-10-11', publishBy: '2012-10-03' },
  standing: { knownOn: '2012-09-20', published: null, lines: [said('As known today, 20 September 2012.')] },
  previousMeeting: { meetingId: idOf(31), heldOn: '2012-07-12' },
  columns: [
    { column: 'title', heading: 'Matter' },
    { column: 'date', heading: 'Date' },
    { column: 'actionProposed', heading: 'We asked' },
    { column: 'actionTaken', heading: 'Action taken' },
    { column: 'progressStatus', heading: 'Progress status' },
  ],
  ragBands: [
    { letter: 'R', word: 'Red' },
    { letter: 'G', word: 'Green' },
  ],
  rows: [
    {
      recommendationId: idOf(100),
      reference: 'R100',
      date: '12 July 2012',
      portfolio: portfolio.name,
      title: 'Empty homes',
      actionProposed:
        'That the Cabinet Member brings a costed plan for empty homes to the committee before the budget is set.',
      actionTaken: 'A first draft went to the Head of Finance in September.',
      progressStatus: 'In hand',
      unanswered: [],
      changed: ['actionTaken'],
      rag: 'Green',
      ruledRag: { letter: 'R', word: 'Red' },
      ragDifference: said('The officer says Green; by the council’s rule it is Red.'),
      overdue: [],
    },
  ],
  counts: { rows: 1, changed: 1, awaitingResponse: 0, verifiedComplete: 0 },
  ...change,
});
