import { route } from '../route.ts';
import {
  addMeeting,
  cancelling,
  changeMeeting,
  consequences,
  consequencesQuery,
  meeting,
  meetingDay,
  meetingDayQuery,
  meetings,
  meetingsQuery,
  turnMeeting,
} from './shapes.ts';

export const meetingsRoutes = {
  list: route('GET', '/api/meetings', {
    summary: 'Meetings, with the days by which papers and updates are due',
    may: 'read',
    query: meetingsQuery,
    answer: meetings,
  }),
  add: route('POST', '/api/meetings', {
    summary: 'Add a meeting',
    may: 'editRegister',
    body: addMeeting,
    answer: meeting,
    status: 201,
    refuses: ['needs_confirmation'],
  }),
  day: route('GET', '/api/meetings/day', {
    summary: 'What is unusual about a day for a meeting, such as a bank holiday',
    may: 'editRegister',
    query: meetingDayQuery,
    answer: meetingDay,
  }),
  cancelling: route('GET', '/api/meetings/:meetingId/cancelling', {
    summary: 'What would follow if a meeting were cancelled',
    may: 'editRegister',
    answer: cancelling,
  }),
  consequences: route('GET', '/api/meetings/:meetingId/consequences', {
    summary: 'What would move along if a meeting were moved to another day',
    may: 'editRegister',
    query: consequencesQuery,
    answer: consequences,
  }),
  change: route('PATCH', '/api/meetings/:meetingId', {
    summary: 'Move a meeting, or change its time or place',
    may: 'editRegister',
    body: changeMeeting,
    version: 'required',
    answer: meeting,
    refuses: ['refused_by_rule', 'needs_confirmation'],
  }),
  cancel: route('POST', '/api/meetings/:meetingId/cancel', {
    summary: 'Cancel a meeting; it stays in calendars, as cancelled',
    may: 'editRegister',
    body: turnMeeting,
    version: 'required',
    answer: meeting,
    refuses: ['refused_by_rule', 'needs_confirmation'],
  }),
  reinstate: route('POST', '/api/meetings/:meetingId/reinstate', {
    summary: 'Hold a meeting after all that was cancelled',
    may: 'editRegister',
    body: turnMeeting,
    version: 'required',
    answer: meeting,
    refuses: ['refused_by_rule', 'needs_confirmation'],
  }),
};
