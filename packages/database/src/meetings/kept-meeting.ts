import { dayInWords } from '@holdfast/domain/dates/term';
import { decideDay } from '@holdfast/domain/meetings/decide-day';
import { sentence } from '@holdfast/words/sentence';
import { plannedEndOf } from '../kept-records/ending-subject.ts';
import { refuse } from '../kept-records/kept-outcome.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import { hasDecided } from './has-decided.ts';
import type { MeetingRecord } from './meeting.record.ts';

export type MeetingValues = Pick<
  MeetingRecord,
  'committeeId' | 'heldOn' | 'startsAt' | 'endsAt' | 'preMeetingAt' | 'place' | 'state'
> & { readonly agendaPublishedOn?: string | null; readonly shortNoticeReason?: string | null };

export const keptMeeting = keptRecord<MeetingValues>({
  noun: 'meeting',
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
    agendaPublishedOn: 'agenda_published_on',
    shortNoticeReason: 'short_notice_reason',
  },
  called: ({ heldOn }) => dayInWords(heldOn),
  // A calendar takes an entry for a new one when SEQUENCE is higher (RFC 5545 §3.8.7.4, RFC 5546 §2.1.4), so it counts
  // only what stands in the entry: not whether the agenda is out, nor when members meet before.
  alongside: 'sequence = t.sequence + 1, changed_at = now()',
  alongsideOf: ['committeeId', 'heldOn', 'startsAt', 'endsAt', 'place', 'state'],
  refuse: async (transaction, { id, before, after }) => {
    const published = after?.agendaPublishedOn ?? null;
    if (after !== null && published !== null && published > after.heldOn)
      return refuse('agendaPublishedOn', sentence('meetings.published_after', { heldOn: after.heldOn }));
    const stays = before === null || (after?.state === before.state && after.heldOn === before.heldOn);
    if (!stays && before.state === 'scheduled' && (await hasDecided(transaction, id)))
      return refuse('heldOn', sentence('meetings.has_decided', { heldOn: before.heldOn }));
    if (after?.state !== 'scheduled') return null;
    const committee = await transaction.row<{ name: string; endedOn: string | null }>('committee-meets', committeeSql, [
      after.committeeId,
    ]);
    if (committee === null) return null;
    const comes = before?.state !== 'scheduled' || before.heldOn !== after.heldOn;
    const decision = decideDay(after.heldOn, committee);
    if (comes && !decision.allowed) return refuse(decision.code, 'heldOn', decision.sentence);
    const other = await transaction.row('meets-already', meetsSql, [after.committeeId, after.heldOn, id]);
    if (other === null) return null;
    return refuse('heldOn', sentence('meetings.meets_already', { committee: committee.name, heldOn: after.heldOn }));
  },
});

// Held, so that two who want one day for it, or want it to end, are answered one after the other.
const committeeSql = `
select name, coalesce(ended_on, ${plannedEndOf('committee', 'committee')}) as "endedOn" from committee where council_id = $1 and committee_id = $2 for no key update`;

const meetsSql = `
select 1 from meeting where council_id = $1 and committee_id = $2 and held_on = $3 and meeting_id <> $4
  and state = 'scheduled' and removed_at is null`;
