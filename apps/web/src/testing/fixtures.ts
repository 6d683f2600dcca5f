import type { Committee } from '@holdfast/contracts/committees/shapes';
import type { Council } from '@holdfast/contracts/councils/shapes';
import type { Home } from '@holdfast/contracts/home/shapes';
import type { Session } from '@holdfast/contracts/identity/shapes';
import type { Meeting } from '@holdfast/contracts/meetings/shapes';
import type { Portfolio } from '@holdfast/contracts/portfolios/shapes';
import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import type { MonitoringReport } from '@holdfast/contracts/reports/shapes';
import {
  fieldNamed,
  recommendationFieldNames,
  recommendationProperties,
  type RecommendationValues,
} from '@holdfast/domain/recommendations/fields/fields';
import type { Role } from '@holdfast/domain/councils/role';
import { said } from './said.ts';

/** An id that says what it is for: `idOf(7)` is "00000000-0000-4000-8000-000000000007". */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const committee = { committeeId: idOf(1), name: 'Overview and Scrutiny Committee' };
export const portfolio = { portfolioId: idOf(2), name: 'Housing and Neighbourhoods', postHolder: 'Councillor Wren' };

export const wholeCommittee = (change: Partial<Committee> = {}): Committee => ({
  ...committee,
  formerNames: [],
  kind: 'scrutiny_committee',
  parentId: null,
  termsOfReference: null,
  startsOn: null,
  endedOn: null,
  plannedEnd: null,
  successorId: null,
  revision: 1,
  ...change,
});

export const wholePortfolio: Portfolio = {
  ...portfolio,
  parentId: null,
  scope: null,
  directorate: null,
  startsOn: null,
  endedOn: null,
  openItems: { total: 1, shown: { list: 'open', portfolio: portfolio.portfolioId } },
  revision: 1,
};

export const sessionOf = (roles: readonly Role[], change: Partial<Session> = {}): Session => ({
  csrfToken: 'token-1',
  account: {
    accountId: idOf(10),
    email: 'officer@marlow-vale.example',
    fullName: 'Ines Officer',
    operates: false,
    language: null,
  },
  council: { councilId: idOf(11), name: 'Marlow Vale Council', code: 'marlow-vale', accent: null, language: 'en' },
  membership: { membershipId: idOf(12), name: 'Ines Officer', roles: [...roles] },
  councils: [{ councilId: idOf(11), name: 'Marlow Vale Council', code: 'marlow-vale' }],
  ...change,
});

export const council: Council = {
  councilId: idOf(11),
  code: 'marlow-vale',
  name: 'Marlow Vale Council',
  nation: 'england',
  annualMeetings: [],
  updateLeadDays: 10,
  reportLeadDays: 5,
  responseWords: {},
  callIn: { workingDays: 5, signatories: 3, grounds: [], onceOnly: true },
  ragScheme: {
    name: 'Red, amber, green',
    rule: 'none',
    bands: [
      { letter: 'R', word: 'Red' },
      { letter: 'A', word: 'Amber' },
      { letter: 'G', word: 'Green' },
    ],
  },
  statusWordsVersion: 3,
  statusWords: [
    {
      statusWordId: idOf(20),
      word: 'In hand',
      coreStatus: 'on_track',
      validFrom: '2012-05-16',
      validTo: null,
      revision: 1,
    },
    {
      statusWordId: idOf(21),
      word: 'Signed off',
      coreStatus: 'verified_complete',
      validFrom: '2012-05-16',
      validTo: null,
      revision: 1,
    },
    {
      statusWordId: idOf(22),
      word: 'Outstanding',
      coreStatus: 'awaiting_response',
      validFrom: '2012-05-16',
      validTo: null,
      revision: 1,
    },
  ],
};

export const meeting = (change: Partial<Meeting> = {}): Meeting => ({
  meetingId: idOf(30),
  committeeId: committee.committeeId,
  committeeName: committee.name,
  heldOn: '2012-10-11',
  startsAt: '18:00:00',
  preMeetingAt: null,
  place: 'Council Chamber',
  state: 'scheduled',
  agendaPublishedOn: null,
  shortNoticeReason: null,
  revision: 1,
  publishBy: '2012-10-03',
  reportsBy: '2012-09-26',
  updatesBy: '2012-10-01',
  ...change,
});

export const registerRow = (change: Partial<RegisterRow> = {}): RegisterRow => ({
  recommendationId: idOf(100),
  reference: 'R100',
  part: '',
  committee,
  portfolio,
  sourceKind: 'meeting',
  sourceTitle: 'Empty homes',
  sourceDate: '2012-07-12',
  words: 'That the Cabinet Member brings a costed plan for empty homes to the committee before the budget is set.',
  responseDecision: null,
  responseDueOn: '2012-09-11',
  askedOf: null,
  partnerBody: null,
  standing: 'live',
  progressWords: null,
  progressedOn: null,
  lead: ['Head of Housing'],
  due: { words: 'Autumn 2012', from: '2012-09-01', to: '2012-11-30', precision: 'season' },
  dueOn: '2012-11-30',
  statusWords: 'Outstanding',
  coreStatus: 'awaiting_response',
  rag: null,
  ruledRag: null,
  ragDifference: null,
  overdue: [],
  noClock: null,
  exempt: {},
  revision: 1,
  ...change,
});

type Nothing = { [Name in keyof RecommendationValues as null extends RecommendationValues[Name] ? Name : never]: null };
/** Every field of a recommendation that can say nothing, saying nothing. */
const nothing = Object.fromEntries(
  recommendationFieldNames
    .filter((name) => fieldNamed(name).always !== true)
    .map((name) => [recommendationProperties[name], null]),
) as Nothing;

export const recommendation = (change: Partial<Recommendation> = {}): Recommendation => ({
  ...nothing,
  ...registerRow(),
  overdue: [],
  meeting: { meetingId: idOf(31), heldOn: '2012-07-12' },
  receivedOn: '2012-07-12',
  originalDueOn: '2012-11-30',
  callInRule: null,
  responseMovedBy: 'nobody',
  responseClock: [said('Two months beginning with 12 July 2012, when it was received: 11 September 2012.')],
  actions: [],
  extensions: [],
  exemptions: [],
  provenance: [
    {
      field: 'recommendation',
      uploadId: idOf(200),
      fileName: 'monitoring-july.docx',
      place: { table: 1, row: 2, column: 4 },
      raw: 'That the Cabinet Member brings a costed plan for empty homes to the committee before the budget is set.',
      guess: null,
    },
  ],
  statusOptions: [
    { coreStatus: 'not_started', allowed: true, needsMeeting: false, sentence: null },
    { coreStatus: 'on_track', allowed: true, needsMeeting: false, sentence: null },
    { coreStatus: 'at_risk', allowed: true, needsMeeting: false, sentence: null },
    {
      coreStatus: 'verified_complete',
      allowed: false,
      needsMeeting: false,
      sentence: said('Only the committee can verify, and nothing has been claimed complete yet.'),
    },
  ],
  acts: {
    respond: 'recorded',
    update: 'recorded',
    say_status: 'recorded',
    say_done: 'recorded',
    ask_time: 'recorded',
  },
  proposals: [],
  history: [
    {
      kind: 'added',
      at: '2012-07-20T09:12:00.000Z',
      by: { membershipId: idOf(12), name: 'Ines Officer' },
      upload: { uploadId: idOf(200), fileName: 'monitoring-july.docx' },
      correctable: { kind: 'recommendation', factId: idOf(100), since: null },
      title: said('Imported from a paper'),
      evidence: null,
      words: null,
      on: null,
      field: null,
      before: null,
      after: null,
    },
  ],
  otherParts: [],
  next: { what: 'response', on: '2012-09-11' },
  ...change,
});

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
