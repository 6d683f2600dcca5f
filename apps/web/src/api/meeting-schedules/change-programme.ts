import type {
  addProgramme as addContract,
  changeProgramme as changeContract,
  Programme,
  ProgrammeTables,
  publishedProgramme,
} from '@holdfast/contracts/meeting-schedules/shapes';
import { request } from '../client.ts';
import type { Got, Sent } from '../contract.ts';

export const addProgramme = (body: Sent<typeof addContract>): Promise<Programme> =>
  request('POST', '/programmes', { body });

export const changeProgramme = (
  { programmeId, revision }: Programme,
  body: Sent<typeof changeContract>,
): Promise<Programme> => request('PATCH', `/programmes/${programmeId}`, { body, revision });

export const removeProgramme = ({ programmeId, revision }: Programme): Promise<unknown> =>
  request('DELETE', `/programmes/${programmeId}`, { revision });

export const approveProgramme = ({ programmeId, revision }: Programme, meetingId: string): Promise<Programme> =>
  request('POST', `/programmes/${programmeId}/approve`, { body: { meetingId }, revision });

export const publishProgramme = ({ programmeId, revision }: Programme): Promise<Got<typeof publishedProgramme>> =>
  request('POST', `/programmes/${programmeId}/publish`, { body: {}, revision });

/** Reads the dates of a paper; nothing is kept. */
export const readProgrammeTable = (file: File): Promise<ProgrammeTables> => {
  const body = new FormData();
  body.set('file', file);
  return request('POST', '/programmes/table', { body });
};
