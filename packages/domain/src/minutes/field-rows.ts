import type { Fields } from '../fields/field.ts';
import { agendaKinds } from './agenda-kinds.ts';
import { presences } from './attendance.ts';
import { declarationKinds } from './declarations.ts';

// The fields of what is kept of a meeting. Words belong to an item of its agenda, whose mark keeps back all of them that
// are not `open`: a new field of words reaches nobody outside until its row lets it out.

/** What a meeting is to deal with, in its order. */
export const agendaItemFields = {
  meeting: { kind: 'body', column: 'meeting_id', always: true },
  position: { kind: 'number', always: true },
  kind: { kind: 'code', codes: agendaKinds, always: true },
  title: { kind: 'words', always: true },
  words: { kind: 'words' },
  report_of: { kind: 'words' },
  /** A paragraph of the schedule of the council's nation; null with a reason: confidential. */
  exempt_paragraph: { kind: 'number' },
  exempt_reason: { kind: 'words' },
  /** Of the executive, in England: notice of it is given beforehand. */
  is_key_decision: { kind: 'yesNo', always: true },
  notice_published_on: { kind: 'day' },
} as const satisfies Fields;

/** Who was there, under the name and office that they had then. */
export const attendanceFields = {
  meeting: { kind: 'body', column: 'meeting_id', always: true },
  person: { kind: 'body', column: 'person_id', always: true },
  name: { kind: 'words', always: true, open: true },
  /** As what they came: "Cabinet Member for Housing". */
  capacity: { kind: 'words', open: true },
  presence: { kind: 'code', codes: presences, always: true },
  substitute_for: { kind: 'body' },
} as const satisfies Fields;

/** An interest, a party whip or a dispensation that a member declared. */
export const declarationFields = {
  meeting: { kind: 'body', column: 'meeting_id', always: true },
  agenda_item: { kind: 'body', column: 'agenda_item_id' },
  person: { kind: 'body', column: 'person_id', always: true },
  name: { kind: 'words', always: true, open: true },
  kind: { kind: 'code', codes: declarationKinds, always: true },
  words: { kind: 'words', always: true },
  took_no_part: { kind: 'yesNo', always: true },
} as const satisfies Fields;

/** What was said and resolved on one subject. */
export const minuteFields = {
  meeting: { kind: 'body', column: 'meeting_id', always: true },
  agenda_item: { kind: 'body', column: 'agenda_item_id' },
  number: { kind: 'number', always: true },
  heading: { kind: 'words', always: true },
  words: { kind: 'words', always: true },
  /** What stands before the resolutions: "RESOLVED that". */
  stem: { kind: 'words', always: true },
} as const satisfies Fields;

/** One thing that a minute resolves, under its mark: "(i)". */
export const resolutionFields = {
  minute: { kind: 'body', column: 'minute_id', always: true },
  position: { kind: 'number', always: true },
  mark: { kind: 'words', always: true },
  words: { kind: 'words', always: true },
  /** What it became in the register. */
  recommendation: { kind: 'body', column: 'recommendation_id' },
} as const satisfies Fields;
