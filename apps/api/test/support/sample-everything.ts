import { askedCalendarRun, calendarSource, openedCalendarFeed } from '@holdfast/contracts/calendar-sync/shapes';
import { account } from '@holdfast/contracts/identity/account-shapes';
import { council } from '@holdfast/contracts/councils/shapes';
import { bulkResult } from '@holdfast/contracts/recommendations/changes';
import { pauseList } from '@holdfast/contracts/reminders/pauses';
import { settingHistory } from '@holdfast/contracts/settings/shapes';
import { settingValues } from '@holdfast/contracts/settings/values';
import { newId } from '@holdfast/database/new-id';
import { z } from 'zod';
import type { Browser } from './browser.ts';
import type { TestCouncil } from './open-test-council.ts';
import { addCommittee, addRecommendation, calendarFile, read, readRecommendation, tracker } from './sample.ts';
import { sendOne } from './sample-asked.ts';
import { keepMessage, leaveDigest } from './sample-digests.ts';
import { holdMeeting } from './sample-minutes.ts';
import { seatAndInvite } from './sample-people.ts';
import { keepPortfolio } from './sample-portfolios.ts';
import { draftMeetingSchedule } from './sample-meeting-schedules.ts';

/** One of everything that a council keeps, by the name that routes give its id. `clerk`: who may do everything. */
export const keepEverything = async (
  council: TestCouncil,
  clerk: Browser,
): Promise<Readonly<Record<string, string>>> => ({
  councilId: council.councilId,
  ...(await idsOf(clerk)),
  ...(await sendOne(council, clerk)),
  keptMessageId: await keepMessage(council),
  digestId: await leaveDigest(council),
  sessionId: read(await clerk.get('/api/account'), account).sessions[0]?.sessionId ?? '',
  jobId: newId(),
  pauseId: await pauseOf(clerk),
});

const pauseOf = async (clerk: Browser): Promise<string> => {
  const recess = { what: 'council', fromOn: '2112-07-20', untilOn: '2112-08-31', reason: 'Summer recess' };
  await clerk.post('/api/pauses', recess);
  return read(await clerk.get('/api/pauses'), pauseList).items[0]?.pauseId ?? '';
};

const idsOf = async (clerk: Browser): Promise<Record<string, string>> => {
  const { recommendationId, revision } = await addRecommendation(clerk, { dueWords: '30 September 2012' });
  const led = await clerk.post('/api/recommendations/bulk', {
    items: [{ recommendationId, revision }],
    change: { kind: 'lead', lead: ['Harbour Master'] },
  });
  await clerk.post(`/api/recommendations/${recommendationId}/actions`, { words: 'Order a survey.' });
  await clerk.post(`/api/recommendations/${recommendationId}/extensions`, {
    dueAsked: '2012-12-31',
    reason: 'Weather.',
  });
  await clerk.post(
    `/api/recommendations/${recommendationId}/exemptions`,
    { fields: ['recommendation'], paragraph: 3, reason: 'It names the builder.' },
    { 'if-match': '"4"' },
  );
  const { actions, extensions, exemptions, history: lines } = await readRecommendation(clerk, recommendationId);
  await addCommittee(clerk);
  const history = read(await clerk.get('/api/settings/history'), settingHistory);
  const source = read(await clerk.post('/api/calendars/sources', { kind: 'file', name: 'Outlook' }), calendarSource);
  const sourcePath = `/api/calendars/sources/${source.calendarSourceId}`;
  const run = read(await clerk.upload(`${sourcePath}/files`, 'a.ics', calendarFile()), askedCalendarRun);
  const feed = read(
    await clerk.post('/api/calendars/feeds', { committeeId: null, isPublic: true }),
    openedCalendarFeed,
  );
  const upload = read(await clerk.upload('/api/imports', 'tracker.csv', tracker), z.object({ uploadId: z.string() }));
  const view = read(
    await clerk.put('/api/register-views', { name: 'Late ones', search: '?due=overdue' }),
    z.object({ registerViewId: z.string() }),
  );
  return {
    ...view,
    recommendationId,
    bulkChangeId: read(led, bulkResult).bulkChangeId ?? '',
    actionId: actions[0]?.actionId ?? '',
    extensionId: extensions[0]?.extensionId ?? '',
    exemptionId: exemptions[0]?.exemptionId ?? '',
    factId: lines.find(({ correctable }) => correctable !== null)?.correctable?.factId ?? '',
    uploadId: upload.uploadId,
    ...(await holdMeeting(clerk)),
    ...(await keepPortfolio(clerk)),
    meetingScheduleId: await draftMeetingSchedule(clerk),
    ...(await seatAndInvite(clerk)),
    eventId: history.items[0]?.eventId ?? '',
    calendarSourceId: source.calendarSourceId,
    calendarRunId: run.calendarRunId,
    calendarFeedId: feed.calendarFeedId,
    ...(await settingIds(clerk)),
  };
};

const settingIds = async (clerk: Browser): Promise<Record<string, string>> => {
  const setting = { name: 'accent', value: '#0b5563', validFrom: '2012-01-01' };
  const set = read(
    await clerk.ask('/api/settings/values', { method: 'PUT', headers: { 'if-match': '"0"' }, body: setting }),
    settingValues,
  );
  const { statusWords } = read(await clerk.get('/api/council'), council);
  return {
    councilSettingId: set.values[0]?.councilSettingId ?? '',
    statusWordId: statusWords[0]?.statusWordId ?? '',
  };
};
