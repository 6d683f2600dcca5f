import { meetingSchedulesRoutes } from '@holdfast/contracts/meeting-schedules/routes';
import type {
  addProgramme as addContract,
  changeProgramme as changeContract,
  Programme,
  ProgrammeTables,
  publishedProgramme,
} from '@holdfast/contracts/meeting-schedules/shapes';
import { call } from '../client.ts';
import type { Got, Sent } from '../contract.ts';

export const addProgramme = (body: Sent<typeof addContract>): Promise<Programme> =>
  call(meetingSchedulesRoutes.add, { body });

export const changeProgramme = (
  { programmeId, revision }: Programme,
  body: Sent<typeof changeContract>,
): Promise<Programme> => call(meetingSchedulesRoutes.change, { programmeId, body, revision });

export const removeProgramme = ({ programmeId, revision }: Programme): Promise<unknown> =>
  call(meetingSchedulesRoutes.remove, { programmeId, revision });

export const approveProgramme = ({ programmeId, revision }: Programme, meetingId: string): Promise<Programme> =>
  call(meetingSchedulesRoutes.approve, { programmeId, body: { meetingId }, revision });

export const publishProgramme = ({ programmeId, revision }: Programme): Promise<Got<typeof publishedProgramme>> =>
  call(meetingSchedulesRoutes.publish, { programmeId, revision });

/** Reads the dates of a paper; nothing is kept. */
export const readProgrammeTable = (file: File): Promise<ProgrammeTables> =>
  call(meetingSchedulesRoutes.readTable, { file });
