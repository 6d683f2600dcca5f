import { proceedings } from '@holdfast/contracts/minutes/shapes';
import type { Browser } from './browser.ts';
import { addCommittee, addMeeting, read } from './sample.ts';

/** A meeting at which something was on the agenda, somebody was present and declared, and something was resolved. */
export const holdMeeting = async (browser: Browser) => {
  const meetingId = await addMeeting(browser, await addCommittee(browser), '2012-07-12');
  const meeting = `/api/meetings/${meetingId}`;
  const who = { newPerson: { name: 'Cllr Ada Brook', kind: 'councillor' } };
  await browser.post(`${meeting}/agenda`, { kind: 'report', title: 'Ferry fares' });
  await browser.post(`${meeting}/attendance`, { who, presence: 'present' });
  await browser.post(`${meeting}/declarations`, { who, kind: 'interest', words: 'Holds a season ticket.' });
  const text = 'RESOLVED that the fares be noted.';
  const held = read(await browser.post(`${meeting}/minutes`, { heading: 'Ferry fares', text }), proceedings);
  return {
    meetingId,
    agendaItemId: held.agenda[0]?.agendaItemId ?? '',
    attendanceId: held.attendance[0]?.attendanceId ?? '',
    declarationId: held.declarations[0]?.declarationId ?? '',
    minuteId: held.minutes[0]?.minuteId ?? '',
    resolutionId: held.minutes[0]?.resolutions[0]?.resolutionId ?? '',
  };
};
