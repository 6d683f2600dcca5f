import { sentence } from '@holdfast/words/sentence';
import { refuse } from '../kept-records/kept-outcome.ts';
import { type OwnOf, ownColumns } from '../columns/kept-columns.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import { meetingScheduleEntity, type MeetingScheduleRecord } from './meeting-schedule.record.ts';

export type MeetingScheduleValues = OwnOf<MeetingScheduleRecord, 'meetingScheduleId'>;

export const keptMeetingSchedule = keptRecord<MeetingScheduleValues>({
  noun: 'meeting_schedule',
  table: 'meeting_schedule',
  key: 'meeting_schedule_id',
  columns: ownColumns(meetingScheduleEntity, 'meetingScheduleId'),
  called: ({ municipalYear, version }) => `Meeting schedule ${municipalYear}, version ${version}`,
  refuse: (_, { before, after }) => {
    // What is published is changed meeting by meeting, or by the next version: its meetings stand in people's calendars.
    const published = before?.state === 'published' || before?.state === 'superseded';
    if (!published || (before.state === 'published' && after?.state === 'superseded')) return Promise.resolve(null);
    const { version, publishedOn } = before;
    const why =
      publishedOn === null
        ? sentence('meetingSchedules.was_published_draft_next', { version })
        : sentence('meetingSchedules.was_published_on_draft_next', { version, publishedOn });
    return Promise.resolve(refuse(null, why));
  },
});
