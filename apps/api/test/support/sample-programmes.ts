import { programme } from '@holdfast/contracts/meeting-schedules/shapes';
import type { Browser } from './browser.ts';
import { addCommittee, read } from './sample.ts';

export const draftProgramme = async (browser: Browser): Promise<string> => {
  const values = { committeeId: await addCommittee(browser), yearOf: '2012-07-12', rule: 'second Thursday' };
  return read(await browser.post('/api/programmes', values), programme).programmeId;
};
