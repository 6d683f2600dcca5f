import { formatDate } from '@holdfast/domain/calendar/date-names';
import { readIsoDate } from '@holdfast/domain/calendar/iso-date';
import { refuse } from '../settings/setting-outcome.ts';
import { settingSubject } from '../settings/setting-subject.ts';
import type { MeetingRecord } from './meeting.record.ts';

export type MeetingValues = Pick<
  MeetingRecord,
  'committeeId' | 'heldOn' | 'startsAt' | 'endsAt' | 'preMeetingAt' | 'place' | 'state'
>;

const dayInWords = (day: string): string => {
  const date = readIsoDate(day);
  return date === null ? day : formatDate(date);
};

export const meetingSubject = settingSubject<MeetingValues>({
  subject: 'meeting',
  table: 'meeting',
  key: 'meeting_id',
  columns: {
    committeeId: 'committee_id',
    heldOn: 'held_on',
    startsAt: 'starts_at',
    endsAt: 'ends_at',
    preMeetingAt: 'pre_meeting_at',
    place: 'place',
    state: 'state',
  },
  called: ({ heldOn }) => dayInWords(heldOn),
  alongside: 'sequence = t.sequence + 1, changed_at = now()',
  refuse: async (transaction, { id, after }) => {
    if (after?.state !== 'scheduled') return null;
    const other = await transaction.row<{ name: string }>(
      'meets-already',
      `select c.name from meeting m join committee c on c.council_id = $1 and c.committee_id = m.committee_id
       where m.council_id = $1 and m.committee_id = $2 and m.held_on = $3 and m.meeting_id <> $4
         and m.state = 'scheduled' and m.removed_at is null`,
      [after.committeeId, after.heldOn, id],
    );
    if (other === null) return null;
    return refuse('meets_already', 'heldOn', `${other.name} meets on ${dayInWords(after.heldOn)} already.`);
  },
});
