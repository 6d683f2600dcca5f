import { dueBackItem } from '../minutes/shapes.ts';
import { monitoringReport } from '../reports/shapes.ts';

/*
 * A published paper is kept as its screens showed it, and is answered by today’s shapes. What is added to such a shape
 * was not there when these were published: it needs a default, or the paper could not be opened any more.
 */

const said = (text: string) => ({ text, language: 'en' });
const [first, second, third] = ['11', '12', '13'].map((end) => `0190a1b2-0000-7000-8000-0000000000${end}`);

const report = {
  meeting: { meetingId: first, committeeName: 'Scrutiny Committee', heldOn: '2012-10-16', publishBy: '2012-10-08' },
  standing: { knownOn: '2012-10-16', published: { on: '2012-10-17', version: 1 }, lines: [said('As it was known.')] },
  previousMeeting: { meetingId: second, heldOn: '2012-09-13' },
  columns: [
    { column: 'date', heading: 'Date' },
    { column: 'actionProposed', heading: 'Action proposed' },
  ],
  ragBands: [{ letter: 'R', word: 'Red' }],
  rows: [
    {
      recommendationId: third,
      reference: '4b',
      date: '12 July 2012',
      portfolio: 'Highways',
      title: 'Street lighting',
      actionProposed: 'That lamps be counted',
      actionTaken: 'Half of them are counted.',
      progressStatus: 'Ongoing',
      unanswered: [said('Ada Brook was asked.')],
      changed: ['actionTaken'],
      rag: 'Green',
      ruledRag: { letter: 'R', word: 'Red' },
      ragDifference: said('The officer says Green; by the rule it is Red.'),
      overdue: [said('It was due by 31 August 2012.')],
    },
  ],
  counts: { rows: 1, changed: 1, awaitingResponse: 0, verifiedComplete: 0 },
};

const dueBack = {
  recommendationId: third,
  reference: '4',
  part: 'b',
  committee: { committeeId: first, name: 'Scrutiny Committee' },
  portfolio: { portfolioId: second, name: 'Highways', postHolder: null },
  sourceKind: 'inquiry',
  sourceTitle: 'Street lighting',
  sourceDate: '2012-07-12',
  words: 'That lamps be counted',
  responseDecision: 'accepted',
  responseDueOn: null,
  askedOf: null,
  partnerBody: null,
  standing: 'live',
  progressWords: 'Half of them are counted.',
  progressedOn: '2012-09-30',
  lead: ['Head of Highways'],
  due: { words: 'autumn', from: null, to: null, precision: 'unknown' },
  dueOn: null,
  statusWords: 'Ongoing',
  coreStatus: 'on_track',
  rag: 'Green',
  ruledRag: null,
  ragDifference: null,
  overdue: [],
  noClock: null,
  exempt: {},
  revision: 3,
  why: ['asked_back'],
  sentences: [said('The committee asked for it back.')],
};

test('a monitoring report that was published before a column was there is still answered', () => {
  expect(monitoringReport.parse(report)).toMatchObject(report);
  const [row] = report.rows;
  const before = { ...report, rows: [{ ...row, title: undefined }] };
  expect(monitoringReport.parse(before).rows).toMatchObject([{ ...row, title: '' }]);
});

test('a list of what is due back that was published is still answered', () => {
  expect(dueBackItem.parse(dueBack)).toMatchObject(dueBack);
});
