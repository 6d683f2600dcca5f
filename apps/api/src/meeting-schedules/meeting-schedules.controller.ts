import { serve } from '../platform/routes/serve.ts';
import { ProgrammesService } from './programmes.service.ts';
import { meetingSchedulesRoutes } from '@holdfast/contracts/meeting-schedules/routes';

export const MeetingSchedulesController = serve(meetingSchedulesRoutes, [ProgrammesService], (programmes) => ({
  list: ({ councilId }) => programmes.list(councilId),
  add: ({ member, body }) => programmes.add(member, body),
  readTable: async ({ file }) => programmes.table(await file()),
  read: ({ councilId, programmeId }) => programmes.read(councilId, programmeId),
  change: ({ member, programmeId, revision, body }) => programmes.change(member, programmeId, revision, body),
  remove: ({ member, programmeId, revision }) => programmes.remove(member, programmeId, revision),
  approve: ({ member, programmeId, revision, body }) => programmes.approve(member, programmeId, revision, body),
  publish: ({ member, programmeId, revision }) => programmes.publish(member, programmeId, revision),
}));
