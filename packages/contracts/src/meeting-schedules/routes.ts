import { paperRefusals } from '../refusals.ts';
import { route } from '../route.ts';
import { nothing } from '../values.ts';
import {
  addMeetingSchedule,
  approveMeetingSchedule,
  changeMeetingSchedule,
  meetingSchedule,
  meetingScheduleTable,
  meetingSchedules,
  publishedMeetingSchedule,
} from './shapes.ts';

export const meetingSchedulesRoutes = {
  list: route('GET', '/api/meeting-schedules', {
    summary: 'Meeting schedules, by year, committee and version',
    may: 'read',
    answer: meetingSchedules,
  }),
  add: route('POST', '/api/meeting-schedules', {
    summary: 'Draft a committee’s meeting schedule for a municipal year, from a rule or empty',
    may: 'editRegister',
    body: addMeetingSchedule,
    answer: meetingSchedule,
    status: 201,
    refuses: ['refused_by_rule'],
  }),
  readTable: route('POST', '/api/meeting-schedules/table', {
    summary: 'Read the dates of meetings from a paper; nothing is kept',
    may: 'editRegister',
    body: 'file',
    answer: meetingScheduleTable,
    refuses: paperRefusals,
  }),
  read: route('GET', '/api/meeting-schedules/:meetingScheduleId', {
    summary: 'A meeting schedule: its dates, what breaks, and how it differs from what stands',
    may: 'read',
    answer: meetingSchedule,
  }),
  change: route('PATCH', '/api/meeting-schedules/:meetingScheduleId', {
    summary: 'Change a draft: a new rule drafts its dates anew',
    may: 'editRegister',
    body: changeMeetingSchedule,
    version: 'required',
    answer: meetingSchedule,
    refuses: ['refused_by_rule'],
  }),
  remove: route('DELETE', '/api/meeting-schedules/:meetingScheduleId', {
    summary: 'Throw a draft away',
    may: 'editRegister',
    version: 'required',
    answer: nothing,
    refuses: ['refused_by_rule'],
  }),
  approve: route('POST', '/api/meeting-schedules/:meetingScheduleId/approve', {
    summary: 'Say which meeting approved a meeting schedule',
    may: 'editRegister',
    body: approveMeetingSchedule,
    version: 'required',
    answer: meetingSchedule,
    refuses: ['refused_by_rule'],
  }),
  publish: route('POST', '/api/meeting-schedules/:meetingScheduleId/publish', {
    summary: 'Publish an approved meeting schedule: its dates become meetings',
    may: 'editRegister',
    version: 'required',
    answer: publishedMeetingSchedule,
    refuses: ['refused_by_rule'],
  }),
};
