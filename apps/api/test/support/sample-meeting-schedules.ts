import { meetingSchedule } from '@holdfast/contracts/meeting-schedules/shapes';
import type { Browser } from './browser.ts';
import { addCommittee, read } from './sample.ts';

export const draftMeetingSchedule = async (browser: Browser): Promise<string> => {
  const values = { committeeId: await addCommittee(browser), yearOf: '2012-07-12', rule: 'second Thursday' };
  return read(await browser.post('/api/meeting-schedules', values), meetingSchedule).meetingScheduleId;
};
