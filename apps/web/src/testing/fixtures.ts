import type { Committee } from '@holdfast/contracts/committees/shapes';
import type { Session } from '@holdfast/contracts/identity/shapes';
import type { Meeting } from '@holdfast/contracts/meetings/shapes';
import type { Portfolio } from '@holdfast/contracts/portfolios/shapes';
import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
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
