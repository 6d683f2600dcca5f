import type { Keeper, WordReader } from '@holdfast/domain/audiences/audience';
import { attendanceFields } from '@holdfast/domain/minutes/field-rows';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { selectedAll } from '../columns/field-columns.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';
import type { KeptEdit, KeptRecord } from '../kept-records/kept-record.ts';
import { keptAgendaItem } from './kept-agenda-item.ts';
import { keptAttendance } from './kept-attendance.ts';
import { keptDeclaration } from './kept-declaration.ts';
import { numbersOfYear } from './kept-minute.ts';
import { keepCorrection, readCorrections } from './minute-corrections.ts';
import { joinItem, readsItem } from './item-mark.sql.ts';
import { type DueBackAsked, type DueBackRow, readDueBack, readTakenBack } from './read-due-back.ts';
import type { AttendanceRecord } from './minutes.record.ts';
import { type Shown, readAgenda, readDeclarations, readMinutes } from './read-proceedings.ts';
import { keptResolution } from './kept-resolution.ts';
import { addMinute, changeMinute, holdNumbers, removeMinute, standingResolutions } from './save-minute.ts';

export type AttendanceRow = Shown<AttendanceRecord>;

/** A resolution with all that its recommendation is made from. */
export interface ResolutionFacts {
  readonly words: string;
  readonly mark: string;
  readonly stem: string;
  readonly heading: string;
  readonly number: number;
  readonly meetingId: string;
  readonly committeeId: string;
  readonly heldOn: string;
  readonly recommendationId: string | null;
}

/** The mark of an agenda item that a recommendation made from it is to bear. */
export interface InheritedMark {
  readonly recommendationId: string;
  readonly agendaItemId: string;
  readonly paragraph: number | null;
  readonly reason: string;
}

/** One list of a meeting, each line with its own version and history. */
interface Lines<Values> {
  add(values: Values, by: string): Promise<KeptOutcome>;
  change(id: string, revision: number | null, values: KeptEdit<Values>, by: string): Promise<KeptOutcome>;
  remove(id: string, revision: number | null, by: string): Promise<KeptOutcome>;
}

const attendanceSql = `
select a.attendance_id as "attendanceId", ${selectedAll('a', attendanceFields)}, a.revision
from attendance a where a.council_id = $1 and a.meeting_id = $2 and a.removed_at is null
order by a.presence = 'in_attendance', lower(a.name), a.attendance_id`;

const resolutionSql = (audience: Keeper): string => `
select ${readsItem(audience, 'x.words')} as words, x.mark, ${readsItem(audience, 'i.stem')} as stem, ${readsItem(audience, 'i.heading')} as heading, i.number, i.meeting_id as "meetingId", m.committee_id as "committeeId",
  m.held_on as "heldOn", r.recommendation_id as "recommendationId"
from resolution x
join minute i on i.council_id = $1 and i.minute_id = x.minute_id ${joinItem('i')}
join meeting m on m.council_id = $1 and m.meeting_id = i.meeting_id
left join recommendation r on r.council_id = $1 and r.recommendation_id = x.recommendation_id and r.withdrawn_at is null
where x.council_id = $1 and x.resolution_id = $2 and x.removed_at is null for no key update of x`;

const meetingOfRecordSql = `
select meeting_id as "meetingId" from agenda_item where council_id = $1 and agenda_item_id = $2 and removed_at is null
union all select meeting_id from minute where council_id = $1 and minute_id = $2 and removed_at is null
union all select i.meeting_id from resolution x join minute i on i.council_id = $1 and i.minute_id = x.minute_id
  where x.council_id = $1 and x.resolution_id = $2 and x.removed_at is null`;

const marksToInheritSql = (audience: Keeper): string => `
select r.recommendation_id as "recommendationId", k.agenda_item_id as "agendaItemId", k.exempt_paragraph as paragraph,
  ${readsItem(audience, 'k.exempt_reason')} as reason
from minute i ${joinItem('i')}
join resolution x on x.council_id = $1 and x.minute_id = i.minute_id and x.removed_at is null
join recommendation r on r.council_id = $1 and r.recommendation_id = x.recommendation_id and r.withdrawn_at is null
where i.council_id = $1 and i.meeting_id = $2 and i.removed_at is null and k.exempt_reason is not null
  and not exists (select 1 from exemption e where e.council_id = $1 and e.recommendation_id = r.recommendation_id
    and e.agenda_item_id = k.agenda_item_id and e.paragraph is not distinct from k.exempt_paragraph)
order by r.recommendation_id`;

const linesOf = <Values extends object>(
  transaction: CouncilTransaction,
  { add, change, remove }: KeptRecord<Values>,
): Lines<Values> => bind(transaction, { add, change, remove });

/** Of which meeting it is; null where there is no such item. */
const meetingOfItem = async (transaction: CouncilTransaction, agendaItemId: string): Promise<string | null> =>
  (
    await transaction.row<{ meetingId: string }>(
      'item-of-meeting',
      `select meeting_id as "meetingId" from agenda_item where council_id = $1 and agenda_item_id = $2 and removed_at is null`,
      [agendaItemId],
    )
  )?.meetingId ?? null;

/** The meeting of an item, a minute or a resolution that stands; null of any other record. */
const meetingOfRecord = async (transaction: CouncilTransaction, id: string): Promise<string | null> =>
  (await transaction.row<{ meetingId: string }>('meeting-of-record', meetingOfRecordSql, [id]))?.meetingId ?? null;

/** Members first, then who came besides, each by name. */
const attendanceOf = (transaction: CouncilTransaction, meetingId: string): Promise<AttendanceRow[]> =>
  transaction.rows<AttendanceRow>('attendance', attendanceSql, [meetingId]);

const findResolution = (
  transaction: CouncilTransaction,
  resolutionId: string,
  audience: Keeper,
): Promise<ResolutionFacts | null> =>
  transaction.row<ResolutionFacts & Record<string, unknown>>('resolution', resolutionSql(audience), [resolutionId]);

const resolutionBecame = (
  transaction: CouncilTransaction,
  resolutionId: string,
  recommendationId: string,
  by: string,
): Promise<KeptOutcome> => keptResolution.change(transaction, resolutionId, null, { recommendationId }, by);

/** Recommendations made from marked items of the meeting to which the item's mark has not come. */
const marksToInherit = (
  transaction: CouncilTransaction,
  meetingId: string,
  audience: Keeper,
): Promise<InheritedMark[]> =>
  transaction.rows<InheritedMark & Record<string, unknown>>('marks-to-inherit', marksToInheritSql(audience), [
    meetingId,
  ]);

/**
 * What may be due back at a meeting of the committee on that day, as it was known at the end of it; the rule says what
 * is, and why. `today`: the day for which lateness is asked.
 */
const dueBack = (
  transaction: CouncilTransaction,
  committeeId: string,
  heldOn: string,
  today: string,
  audience: WordReader,
): Promise<DueBackRow[]> => readDueBack(transaction, { committeeId, heldOn, today }, audience);

/** The same of what was taken back since with the import that had added it, to be counted: without its words. */
const takenBack = (
  transaction: CouncilTransaction,
  committeeId: string,
  heldOn: string,
  today: string,
): Promise<DueBackAsked[]> => readTakenBack(transaction, { committeeId, heldOn, today });

/** What is read for somebody has their shape, which only a function of its own keeps. */
export const minutesOf = (transaction: CouncilTransaction) => ({
  agendaItems: linesOf(transaction, keptAgendaItem),
  attendance: linesOf(transaction, keptAttendance),
  declarations: linesOf(transaction, keptDeclaration),
  agendaOf: <Who extends WordReader>(meetingId: string, audience: Who) => readAgenda(transaction, meetingId, audience),
  declarationsOf: <Who extends WordReader>(meetingId: string, audience: Who) =>
    readDeclarations(transaction, meetingId, audience),
  minutesOf: <Who extends WordReader>(meetingId: string, audience: Who) =>
    readMinutes(transaction, meetingId, audience),
  correctionsOf: <Who extends WordReader>(meetingId: string, audience: Who) =>
    readCorrections(transaction, meetingId, audience),
  numbersOfYear: <Who extends WordReader>(meetingId: string, audience: Who) =>
    numbersOfYear(transaction, meetingId, audience),
  ...bind(transaction, {
    meetingOfItem,
    meetingOfRecord,
    attendanceOf,
    holdNumbers,
    standingResolutions,
    addMinute,
    changeMinute,
    removeMinute,
    keepCorrection,
    findResolution,
    resolutionBecame,
    marksToInherit,
    dueBack,
    takenBack,
  }),
});
