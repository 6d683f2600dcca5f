import { minutesRoutes } from '@holdfast/contracts/minutes/routes';
import type {
  addAgendaItem,
  addAttendance,
  addDeclaration,
  changeAgendaItem,
  changeMinute,
  Proceedings,
  takeResolution,
  withdrawMinute as withdrawing,
} from '@holdfast/contracts/minutes/shapes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

/** Each change answers with the whole meeting, so that the page shows at once what follows from it. */
export const openAgenda = (meetingId: string): Promise<Proceedings> => call(minutesRoutes.openAgenda, { meetingId });

export const sendAgendaItem = (meetingId: string, body: Sent<typeof addAgendaItem>): Promise<Proceedings> =>
  call(minutesRoutes.addAgendaItem, { meetingId, body });

export const editAgendaItem = (
  agendaItemId: string,
  revision: number,
  body: Sent<typeof changeAgendaItem>,
): Promise<Proceedings> => call(minutesRoutes.changeAgendaItem, { agendaItemId, body, revision });

export const removeAgendaItem = (agendaItemId: string, revision: number): Promise<Proceedings> =>
  call(minutesRoutes.removeAgendaItem, { agendaItemId, revision });

export const sendAttendance = (meetingId: string, body: Sent<typeof addAttendance>): Promise<Proceedings> =>
  call(minutesRoutes.addAttendance, { meetingId, body });

export const sendDeclaration = (meetingId: string, body: Sent<typeof addDeclaration>): Promise<Proceedings> =>
  call(minutesRoutes.addDeclaration, { meetingId, body });

export const removeAttendance = (meetingId: string, attendanceId: string, revision: number): Promise<Proceedings> =>
  call(minutesRoutes.removeAttendance, { meetingId, attendanceId, revision });

export const removeDeclaration = (meetingId: string, declarationId: string, revision: number): Promise<Proceedings> =>
  call(minutesRoutes.removeDeclaration, { meetingId, declarationId, revision });

export const withdrawMinute = (
  meetingId: string,
  minuteId: string,
  revision: number,
  body: Sent<typeof withdrawing>,
): Promise<Proceedings> => call(minutesRoutes.withdrawMinute, { meetingId, minuteId, revision, body });

export const sendMinute = (
  meetingId: string,
  minute: { readonly minuteId: string; readonly revision: number } | null,
  { reason, ...body }: Sent<typeof changeMinute>,
): Promise<Proceedings> =>
  minute === null
    ? call(minutesRoutes.addMinute, { meetingId, body })
    : call(minutesRoutes.changeMinute, {
        meetingId,
        minuteId: minute.minuteId,
        body: { ...body, reason },
        revision: minute.revision,
      });

export const takeIntoRegister = (
  resolutionId: string,
  body: Sent<typeof takeResolution>,
): Promise<{ readonly recommendationId: string; readonly reference: string }> =>
  call(minutesRoutes.recommend, { resolutionId, body });
