import { serve } from '../platform/routes/serve.ts';
import { AgendaService } from './agenda.service.ts';
import { AttendanceService } from './attendance.service.ts';
import { MinutesService } from './minutes.service.ts';
import { minutesRoutes } from '@holdfast/contracts/minutes/routes';

export const MinutesController = serve(
  minutesRoutes,
  [MinutesService, AgendaService, AttendanceService],
  (minutes, agenda, attendance) => ({
    read: ({ member, meetingId, query: { version } }) => minutes.read(member, meetingId, version),
    addMinute: ({ member, meetingId, body }) =>
      minutes.save(member, { meetingId, minuteId: null, revision: null }, { ...body, reason: null }),
    changeMinute: ({ member, meetingId, minuteId, revision, body }) =>
      minutes.save(member, { meetingId, minuteId, revision }, body),
    withdrawMinute: ({ member, meetingId, minuteId, revision, body }) =>
      minutes.withdraw(member, { meetingId, minuteId, revision, ...body }),
    recommend: ({ member, resolutionId, body }) => minutes.recommend(member, resolutionId, body),
    addAgendaItem: ({ member, meetingId, body }) => agenda.add(member, meetingId, body),
    openAgenda: ({ member, meetingId }) => agenda.open(member, meetingId),
    changeAgendaItem: ({ member, agendaItemId, revision, body }) => agenda.change(member, agendaItemId, revision, body),
    removeAgendaItem: ({ member, agendaItemId, revision }) => agenda.remove(member, agendaItemId, revision),
    addAttendance: ({ member, meetingId, body }) => attendance.add(member, meetingId, body),
    changeAttendance: ({ member, meetingId, attendanceId: id, revision, body }) =>
      attendance.change(member, { meetingId, id, revision }, body),
    removeAttendance: ({ member, meetingId, attendanceId: id, revision }) =>
      attendance.remove(member, { meetingId, id, revision }),
    addDeclaration: ({ member, meetingId, body }) => attendance.declare(member, meetingId, body),
    changeDeclaration: ({ member, meetingId, declarationId: id, revision, body }) =>
      attendance.changeDeclaration(member, { meetingId, id, revision }, body),
    removeDeclaration: ({ member, meetingId, declarationId: id, revision }) =>
      attendance.removeDeclaration(member, { meetingId, id, revision }),
  }),
);
