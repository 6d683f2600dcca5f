import { type AttendanceLine, decideAttendance } from '@holdfast/domain/minutes/attendance';
import { refuse } from '../kept-records/kept-outcome.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import type { AttendanceRecord } from './minutes.record.ts';

export type AttendanceValues = Pick<
  AttendanceRecord,
  'meetingId' | 'personId' | 'name' | 'capacity' | 'presence' | 'substituteFor'
>;

const othersSql = `
select person_id as "personId", name, presence, substitute_for as "substituteFor" from attendance
where council_id = $1 and meeting_id = $2 and attendance_id <> $3 and removed_at is null`;

export const attendanceSubject = keptRecord<AttendanceValues>({
  subject: 'attendance',
  table: 'attendance',
  key: 'attendance_id',
  columns: {
    meetingId: 'meeting_id',
    personId: 'person_id',
    name: 'name',
    capacity: 'capacity',
    presence: 'presence',
    substituteFor: 'substitute_for',
  },
  called: ({ name }) => name,
  refuse: async (transaction, { id, after }) => {
    if (after === null) return null;
    const others = await transaction.rows<AttendanceLine>('other-attendance', othersSql, [after.meetingId, id]);
    const decision = decideAttendance(after, others);
    return decision.allowed ? null : refuse(decision.code, 'personId', decision.sentence);
  },
});
