import { paperRefusals } from '../refusals.ts';
import { route } from '../route.ts';
import { nothing } from '../values.ts';
import {
  addProgramme,
  approveProgramme,
  changeProgramme,
  programme,
  programmeTable,
  programmes,
  publishedProgramme,
} from './shapes.ts';

export const meetingSchedulesRoutes = {
  list: route('GET', '/api/programmes', {
    summary: 'Programmes of meetings, by year, committee and version',
    may: 'read',
    answer: programmes,
  }),
  add: route('POST', '/api/programmes', {
    summary: 'Draft a committee’s programme for a municipal year, from a rule or empty',
    may: 'editRegister',
    body: addProgramme,
    answer: programme,
    status: 201,
    refuses: ['refused_by_rule'],
  }),
  readTable: route('POST', '/api/programmes/table', {
    summary: 'Read the dates of meetings from a paper; nothing is kept',
    may: 'editRegister',
    body: 'file',
    answer: programmeTable,
    refuses: paperRefusals,
  }),
  read: route('GET', '/api/programmes/:programmeId', {
    summary: 'A programme: its dates, what breaks, and how it differs from what stands',
    may: 'read',
    answer: programme,
  }),
  change: route('PATCH', '/api/programmes/:programmeId', {
    summary: 'Change a draft: a new rule drafts its dates anew',
    may: 'editRegister',
    body: changeProgramme,
    version: 'required',
    answer: programme,
    refuses: ['refused_by_rule'],
  }),
  remove: route('DELETE', '/api/programmes/:programmeId', {
    summary: 'Throw a draft away',
    may: 'editRegister',
    version: 'required',
    answer: nothing,
    refuses: ['refused_by_rule'],
  }),
  approve: route('POST', '/api/programmes/:programmeId/approve', {
    summary: 'Say which meeting approved a programme',
    may: 'editRegister',
    body: approveProgramme,
    version: 'required',
    answer: programme,
    refuses: ['refused_by_rule'],
  }),
  publish: route('POST', '/api/programmes/:programmeId/publish', {
    summary: 'Publish an approved programme: its dates become meetings',
    may: 'editRegister',
    version: 'required',
    answer: publishedProgramme,
    refuses: ['refused_by_rule'],
  }),
};
