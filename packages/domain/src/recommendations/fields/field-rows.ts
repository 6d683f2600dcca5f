import type { Field, FieldKind } from '../../fields/field.ts';
import type { HistoryKind } from '../../log/event-kinds.ts';
import { storedStatuses } from '../status/core-status.ts';
import { askedBodies, receiptBases, responseWants, standings } from '../clocks/clock-facts.ts';
import { responseDecisions } from '../response-decision.ts';
import { sourceKinds } from '../source-kind.ts';

/** What a cell of a paper can hold. */
export type PaperKind = Exclude<FieldKind, 'number' | 'yesNo'>;

/** The events that tell of fields which no edit changes: an answer, an update, another status. */
export const fieldEvents = ['responded', 'updated', 'status_changed'] as const satisfies readonly HistoryKind[];

export type FieldEvent = (typeof fieldEvents)[number];

export interface RecommendationField extends Field {
  readonly kind: PaperKind;
  /** It stands in no paper: neither imported nor exported. */
  readonly ofRegister?: true;
  /** The history in which each change of it is told. Without it, a person edits it, and each change is an edit. */
  readonly toldIn?: FieldEvent;
}

/**
 * The fields of a recommendation, in the order in which papers are read. A new field is a row here, a column in a
 * migration, and its name in the words (`values/field-names.ts`).
 */
export const recommendationFields = {
  reference: { kind: 'words', always: true, open: true },
  part: { kind: 'words', always: true, open: true },
  source_kind: { kind: 'code', codes: sourceKinds },
  source_title: { kind: 'words' },
  source_date: { kind: 'day' },
  committee: { kind: 'body', column: 'committee_id' },
  portfolio: { kind: 'body', column: 'portfolio_id' },
  recommendation: { kind: 'words', column: 'words', always: true },
  response: { kind: 'words', column: 'response_words', toldIn: 'responded' },
  response_decision: { kind: 'code', codes: responseDecisions, toldIn: 'responded' },
  response_date: { kind: 'day', column: 'responded_on', toldIn: 'responded' },
  action: { kind: 'words', column: 'action_words' },
  // Names of officers and their teams: who answers is no secret, and reminders are sent by it.
  lead: { kind: 'list', always: true },
  // As it was written: it tells of the work, and the day that was read in it stays.
  timescale: { kind: 'timescale', keptWith: 'action' },
  due: { kind: 'timescale', keptWith: 'action' },
  cost: { kind: 'words' },
  outcome_measure: { kind: 'words' },
  progress: { kind: 'words', column: 'progress_words', toldIn: 'updated' },
  // Whatever a paper says of it, a sentence as well: it may tell of the progress, and the core status stays.
  status: { kind: 'words', column: 'status_words', keptWith: 'progress', toldIn: 'status_changed' },
  core_status: { kind: 'code', codes: storedStatuses, always: true, toldIn: 'status_changed' },
  rag: { kind: 'words', keptWith: 'progress' },
  note: { kind: 'words' },
  /** The day on which whoever has to answer received the report or the recommendations. Nobody's guess: unknown is null. */
  received_on: { kind: 'day' },
  /** The day on which the committee's notice that asks for a response was received, where it came by itself. */
  notice_received_on: { kind: 'day' },
  /**
   * How the two days above are known: `stated` by a paper or a person, or `assumed`, a choice that somebody made once
   * for a paper that gives none ("taken to be the day of the meeting"). What assumes a day sets `assumed` with it.
   */
  received_basis: { kind: 'code', codes: receiptBases },
  /** Whether the committee published what it recommends and required a response; null: nobody has said. */
  response_required: { kind: 'code', codes: responseWants },
  /** Who has to answer; null: nobody has said, and then it is the executive. */
  asked_of: { kind: 'code', codes: askedBodies },
  // Who was asked is no secret, as the names of those who lead are none.
  partner_body: { kind: 'words', open: true },
  /** The day on which a reply was asked of a partner body; null: none was, or nobody has said. */
  reply_asked_on: { kind: 'day' },
  /** Whether the register keeps an eye on it; what is history owes nothing until somebody takes it on. */
  standing: { kind: 'code', codes: standings, always: true, ofRegister: true },
  meeting: { kind: 'body', column: 'meeting_id', ofRegister: true },
  response_due_on: { kind: 'day', ofRegister: true },
  /** The day as it was first counted, before more time was given. */
  response_first_due_on: { kind: 'day', ofRegister: true },
  due_on: { kind: 'day', ofRegister: true },
  original_due_on: { kind: 'day', ofRegister: true },
  /** The committee asked for it back on this day or after it. */
  due_back_on: { kind: 'day', ofRegister: true },
  progressed_on: { kind: 'day', ofRegister: true, toldIn: 'updated' },
  claimed_complete_on: { kind: 'day', ofRegister: true, toldIn: 'status_changed' },
  verified_complete_on: { kind: 'day', ofRegister: true, toldIn: 'status_changed' },
} as const satisfies Readonly<Record<string, RecommendationField>>;
