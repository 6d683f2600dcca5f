import { randomUUID } from 'node:crypto';
import { type IsoDate, addDays, addMonths, monthOf, yearOf } from '@holdfast/domain/dates/iso-date';
import { formatDate, monthName } from '@holdfast/domain/dates/prose/date-names';
import type { Nation } from '@holdfast/domain/councils/nation';
import { clockDue } from '@holdfast/domain/recommendations/clocks/clock';
import { demoClocks, demoFacts } from './demo-clock.ts';
import { parseProseDate } from '@holdfast/domain/dates/prose/prose-date';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { DemoAsk, DemoItem } from './demo-paper.ts';
import { type DemoClerk, logged } from './demo-log.ts';
import type { Row } from './insert-rows.ts';

export interface AskContext {
  readonly councilId: string;
  readonly committeeId: string;
  readonly portfolioId: string;
  readonly meetingId: string;
  readonly heldOn: IsoDate;
  /** Progress is as of about now: the updates that came in for the latest papers. */
  readonly latestMeeting: IsoDate;
  readonly reference: string;
  readonly coreStatus: StoredStatus;
  readonly nation: Nation;
  readonly clerk: DemoClerk;
  readonly today: IsoDate;
}

/** The tables that one recommendation has rows in, in the order in which they can be inserted. */
export const askTables = [
  'recommendation',
  'response',
  'action',
  'action_recommendation',
  'progress_update',
  'status_change',
  'former_values',
  'event',
] as const;
export type AskRows = Record<(typeof askTables)[number], readonly Row[]>;

const closedStatuses: readonly StoredStatus[] = ['verified_complete', 'claimed_complete'];

/** The promised date as a council writes it: by month when far off, to the day when near. */
const dueWords = (today: IsoDate, months: number): string => {
  const on = addMonths(today, months);
  return Math.abs(months) > 2 ? `${monthName(monthOf(on))} ${yearOf(on)}` : formatDate(on);
};

const at = (date: IsoDate, hour: number) => `${date}T${String(hour).padStart(2, '0')}:00:00Z`;

/** All that the register and its history hold of one demo recommendation. */
export const askRows = (item: DemoItem, ask: DemoAsk, context: AskContext): AskRows => {
  const { councilId, heldOn, latestMeeting, today } = context;
  const key = { council_id: councilId, recommendation_id: randomUUID() };
  // Minutes and notice reach the executive within the week; its two months run from then.
  const receivedOn = addDays(heldOn, 5);
  const responseDueOn = clockDue(demoFacts(item.source, heldOn, receivedOn), demoClocks(context.nation));
  const answered = ask.response !== undefined;
  const respondedOn = answered ? earliest(addDays(receivedOn, 24), addDays(today, -2)) : null;
  const due = ask.due === undefined ? null : parseProseDate(dueWords(today, ask.due));
  const done = closedStatuses.includes(context.coreStatus)
    ? earliest(addMonths(today, ask.due ?? -1), latestMeeting)
    : null;
  const progressedOn = ask.progress === undefined ? null : (done ?? latestMeeting);
  const lead = ask.lead === undefined ? [] : [ask.lead];
  const recorded = { recorded_by: context.clerk.membershipId };
  const actionId = randomUUID();
  const [responseId, updateId, changeId] = [randomUUID(), randomUUID(), randomUUID()];
  const answeredAt = at(respondedOn ?? receivedOn, 11);
  const updatedAt = at(progressedOn ?? today, 10);
  const movedAt = at(progressedOn ?? respondedOn ?? receivedOn, 13);
  const moved = context.coreStatus !== 'awaiting_response';
  const of = {
    councilId,
    recommendationId: key.recommendation_id,
    name: `${context.reference}${ask.part ?? ''}`,
  };
  const acts = answered && ask.decision !== 'holding' && ask.decision !== 'rejected' && ask.lead !== undefined;

  return {
    recommendation: [
      {
        ...key,
        reference: context.reference,
        part: ask.part ?? '',
        committee_id: context.committeeId,
        portfolio_id: context.portfolioId,
        meeting_id: context.meetingId,
        source_kind: item.source,
        source_title: item.title,
        source_date: heldOn,
        words: ask.words,
        received_on: receivedOn,
        received_basis: 'stated',
        response_required: 'required',
        response_due_on: responseDueOn,
        response_first_due_on: responseDueOn,
        response_words: ask.response ?? null,
        response_decision: ask.decision ?? null,
        responded_on: respondedOn,
        lead,
        due,
        due_on: due?.to ?? null,
        original_due_on: due?.to ?? null,
        extensions: 0,
        progress_words: ask.progress ?? null,
        progressed_on: progressedOn,
        status_words: ask.status,
        core_status: context.coreStatus,
        rag: ask.rag === undefined || ask.rag === '' ? null : ask.rag,
        claimed_complete_on: done,
        verified_complete_on: context.coreStatus === 'verified_complete' ? done : null,
        revision: 1,
        recorded_on: receivedOn,
        created_at: at(receivedOn, 9),
        changed_at: at(progressedOn ?? respondedOn ?? receivedOn, 10),
      },
    ],
    response: answered
      ? [
          {
            ...key,
            response_id: responseId,
            decision: ask.decision ?? null,
            words: ask.response,
            responded_on: respondedOn,
            ...recorded,
            recorded_at: answeredAt,
          },
        ]
      : [],
    action: acts
      ? [
          {
            council_id: councilId,
            action_id: actionId,
            words: `${ask.lead ?? ''}: ${ask.words.replace(/^That /, 'see that ')}`,
            lead,
            timescale: due,
            due_on: due?.to ?? null,
            done_on: done,
            ...recorded,
            recorded_at: at(respondedOn ?? receivedOn, 12),
            revision: 1,
          },
        ]
      : [],
    action_recommendation: acts ? [{ ...key, action_id: actionId }] : [],
    progress_update:
      ask.progress === undefined
        ? []
        : [
            {
              ...key,
              progress_update_id: updateId,
              words: ask.progress,
              as_of: progressedOn,
              ...recorded,
              recorded_at: updatedAt,
            },
          ],
    status_change: !moved
      ? []
      : [
          {
            ...key,
            status_change_id: changeId,
            from_status: 'awaiting_response',
            to_status: context.coreStatus,
            from_words: null,
            to_words: ask.status,
            changed_on: progressedOn ?? respondedOn ?? receivedOn,
            ...recorded,
            recorded_at: movedAt,
          },
        ],
    former_values: [
      respondedOn === null
        ? []
        : [formerly(key, respondedOn, 11, { response_words: null, response_decision: null, responded_on: null })],
      ask.progress === undefined
        ? []
        : [formerly(key, progressedOn ?? today, 10, { progress_words: null, progressed_on: null })],
      !moved ? [] : [formerly(key, progressedOn ?? respondedOn ?? receivedOn, 13, notBegun)],
    ].flat(),
    event: [
      [
        logged(of, context.clerk, {
          kind: 'added',
          factId: key.recommendation_id,
          at: at(receivedOn, 9),
          before: null,
          after: null,
        }),
      ],
      answered
        ? [
            logged(of, context.clerk, {
              kind: 'responded',
              factId: responseId,
              at: answeredAt,
              before: { response_decision: null },
              after: { response_decision: ask.decision ?? null },
            }),
          ]
        : [],
      ask.progress === undefined
        ? []
        : [logged(of, context.clerk, { kind: 'updated', factId: updateId, at: updatedAt, before: null, after: null })],
      moved
        ? [
            logged(of, context.clerk, {
              kind: 'status_changed',
              factId: changeId,
              at: movedAt,
              before: { core_status: 'awaiting_response' },
              after: { core_status: context.coreStatus },
            }),
          ]
        : [],
    ].flat(),
  };
};

const notBegun = {
  core_status: 'awaiting_response',
  status_words: null,
  claimed_complete_on: null,
  verified_complete_on: null,
};

/** What stood before a change of that day. */
const formerly = (key: Row, changedOn: IsoDate, hour: number, held: object): Row => ({
  ...key,
  revision: 0,
  changed_at: at(changedOn, hour),
  written_at: at(changedOn, hour),
  changed_on: changedOn,
  held,
});

const earliest = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
