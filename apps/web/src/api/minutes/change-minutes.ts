import type {
  addAgendaItem,
  addAttendance,
  addDeclaration,
  changeAgendaItem,
  Proceedings,
  saveMinute,
} from '@holdfast/contracts/minutes/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

/** Each change answers with the whole meeting, so that the page shows at once what follows from it. */
export const openAgenda = (meetingId: string): Promise<Proceedings> =>
  request('POST', `/meetings/${meetingId}/agenda/openings`, { body: {} });

export const sendAgendaItem = (meetingId: string, body: Sent<typeof addAgendaItem>): Promise<Proceedings> =>
  request('POST', `/meetings/${meetingId}/agenda`, { body });

export const editAgendaItem = (
  agendaItemId: string,
  revision: number,
  body: Sent<typeof changeAgendaItem>,
): Promise<Proceedings> => request('PATCH', `/agenda-items/${agendaItemId}`, { body, revision });

export const removeAgendaItem = (agendaItemId: string, revision: number): Promise<Proceedings> =>
  request('DELETE', `/agenda-items/${agendaItemId}`, { revision });

export const sendAttendance = (meetingId: string, body: Sent<typeof addAttendance>): Promise<Proceedings> =>
  request('POST', `/meetings/${meetingId}/attendance`, { body });

export const sendDeclaration = (meetingId: string, body: Sent<typeof addDeclaration>): Promise<Proceedings> =>
  request('POST', `/meetings/${meetingId}/declarations`, { body });

export const removeLine = (
  meetingId: string,
  list: 'attendance' | 'declarations' | 'minutes',
  id: string,
  revision: number,
): Promise<Proceedings> => request('DELETE', `/meetings/${meetingId}/${list}/${id}`, { revision });

export const sendMinute = (
  meetingId: string,
  minute: { readonly minuteId: string; readonly revision: number } | null,
  body: Sent<typeof saveMinute>,
): Promise<Proceedings> =>
  minute === null
    ? request('POST', `/meetings/${meetingId}/minutes`, { body })
    : request('PUT', `/meetings/${meetingId}/minutes/${minute.minuteId}`, { body, revision: minute.revision });

export const takeIntoRegister = (
  resolutionId: string,
): Promise<{ readonly recommendationId: string; readonly reference: string }> =>
  request('POST', `/resolutions/${resolutionId}/recommendation`, { body: {} });
