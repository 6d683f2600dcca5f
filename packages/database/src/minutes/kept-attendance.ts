import { columnsOf } from '@holdfast/domain/fields/field';
import { attendanceFields } from '@holdfast/domain/minutes/field-rows';
import { type AttendanceLine, decideAttendance } from '@holdfast/domain/minutes/attendance';
import { refuse } from '../kept-records/kept-outcome.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import type { AttendanceValues } from './minutes.record.ts';

const othersSql = `
select person_id as "personId", name, presence, substitute_for as "substituteFor" from attendance
where council_id = $1 and meeting_id = $2 and attendance_id <> $3 and removed_at is null`;

export const keptAttendance = keptRecord<AttendanceValues>({
  noun: 'attendance',
  table: 'attendance',
  key: 'attendance_id',
  columns: columnsOf(attendanceFields),
  called: ({ name }) => name,
  refuse: async (transaction, { id, after }) => {
    if (after === null) return null;
    const others = await transaction.rows<AttendanceLine>('other-attendance', othersSql, [after.meetingId, id]);
    const decision = decideAttendance(after, others);
    return decision.allowed ? null : refuse(decision.code, 'personId', decision.sentence);
  },
});
