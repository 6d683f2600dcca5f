import { type Role, roles } from '@holdfast/domain/councils/role';
import { permissions } from '@holdfast/domain/permissions/may';
import { ServedRoutes } from '../src/platform/routes/served-routes.ts';
import { newId } from '@holdfast/database/new-id';
import { type Browser, problemOf } from './support/browser.ts';
import { openTestCouncil } from './support/open-test-council.ts';
import { type RunningApi, startApi } from './support/running-api.ts';

const registerEditors: readonly Role[] = ['council_administrator', 'scrutiny_officer'];
const administrators: readonly Role[] = ['council_administrator'];
const answering: readonly Role[] = [...registerEditors, 'responder'];

/**
 * Who may do what. What is only read and is missing here, every member reads; a route that changes something and is
 * missing here fails the test.
 */
const may: Readonly<Record<string, readonly Role[]>> = {
  'POST /api/council/status-words': administrators,
  'POST /api/council/status-words/preview': administrators,
  'POST /api/council/status-words/:statusWordId/ending/preview': administrators,
  'PATCH /api/council/status-words/:statusWordId': administrators,
  'DELETE /api/council/status-words/:statusWordId': administrators,
  'GET /api/messages': registerEditors,
  'GET /api/messages/:keptMessageId': registerEditors,
  'GET /api/messages/:keptMessageId/page': registerEditors,
  'GET /api/channel': registerEditors,
  'PUT /api/channel': administrators,
  'POST /api/channel/test': administrators,
  'GET /api/pauses': registerEditors,
  'POST /api/pauses': registerEditors,
  'PATCH /api/pauses/:pauseId': registerEditors,
  'DELETE /api/pauses/:pauseId': registerEditors,
  'GET /api/reminders/forecast': registerEditors,
  'GET /api/reminders/forecast/preview': registerEditors,
  'GET /api/reminders/forecast/preview/page': registerEditors,
  'GET /api/reminders/not-answered': registerEditors,
  'GET /api/undelivered': registerEditors,
  'POST /api/undelivered/notice': registerEditors,
  'POST /api/undelivered/:digestId/seen': registerEditors,
  'POST /api/undelivered/:digestId/sending': registerEditors,
  'GET /api/settings/values': registerEditors,
  'POST /api/settings/values/preview': administrators,
  'PUT /api/settings/values': administrators,
  'DELETE /api/settings/values/:councilSettingId': administrators,
  'GET /api/settings/first-steps': registerEditors,
  'PUT /api/settings/first-steps': administrators,
  'POST /api/committees': registerEditors,
  'PATCH /api/committees/:committeeId': administrators,
  'GET /api/committees/:committeeId/ending': administrators,
  'POST /api/committees/:committeeId/ending': administrators,
  'PUT /api/committees/:committeeId/ending': administrators,
  'DELETE /api/committees/:committeeId/ending': administrators,
  'POST /api/committees/:committeeId/members': administrators,
  'PATCH /api/committees/:committeeId/members/:committeeMemberId': administrators,
  'DELETE /api/committees/:committeeId/members/:committeeMemberId': administrators,
  'GET /api/people': administrators,
  'POST /api/people': administrators,
  'POST /api/people/leads': administrators,
  'GET /api/people/:personId': administrators,
  'PATCH /api/people/:personId': administrators,
  'GET /api/people/:personId/leaving': administrators,
  'POST /api/people/:personId/leaving': administrators,
  'PUT /api/people/:personId/leaving': administrators,
  'DELETE /api/people/:personId/leaving': administrators,
  'PUT /api/memberships/:membershipId/roles': administrators,
  'POST /api/invitations': administrators,
  'POST /api/invitations/:invitationId/sending': administrators,
  'DELETE /api/invitations/:invitationId': administrators,
  'POST /api/portfolios': registerEditors,
  'POST /api/meetings': registerEditors,
  'POST /api/recommendations': registerEditors,
  'POST /api/recommendations/bulk': registerEditors,
  'PATCH /api/recommendations/:recommendationId': registerEditors,
  'POST /api/recommendations/:recommendationId/responses': answering,
  'POST /api/recommendations/:recommendationId/progress': answering,
  'POST /api/recommendations/:recommendationId/status': answering,
  'POST /api/recommendations/:recommendationId/actions': registerEditors,
  'PUT /api/actions/:actionId/done': registerEditors,
  'POST /api/recommendations/:recommendationId/extensions': answering,
  'POST /api/recommendations/:recommendationId/extensions/:extensionId/decision': registerEditors,
  'POST /api/recommendations/:recommendationId/exemptions': registerEditors,
  'POST /api/recommendations/:recommendationId/exemptions/:exemptionId/lifting': registerEditors,
  'GET /api/settings/history': registerEditors,
  'POST /api/settings/history/:settingChangeId/put-back': administrators,
  'POST /api/calendars/feeds': administrators,
  'DELETE /api/calendars/feeds/:calendarFeedId': administrators,
  'GET /api/calendars/sources': registerEditors,
  'POST /api/calendars/sources': administrators,
  'PATCH /api/calendars/sources/:calendarSourceId': administrators,
  'DELETE /api/calendars/sources/:calendarSourceId': administrators,
  'GET /api/calendars/sources/:calendarSourceId/runs': registerEditors,
  'POST /api/calendars/sources/:calendarSourceId/runs': administrators,
  'POST /api/calendars/sources/:calendarSourceId/files': administrators,
  'GET /api/calendars/runs/:calendarRunId': registerEditors,
  'POST /api/calendars/runs/:calendarRunId/apply': administrators,
  'POST /api/calendars/runs/:calendarRunId/councillors': administrators,
  'POST /api/meetings/:meetingId/agenda': registerEditors,
  'POST /api/meetings/:meetingId/agenda/openings': registerEditors,
  'PATCH /api/agenda-items/:agendaItemId': registerEditors,
  'DELETE /api/agenda-items/:agendaItemId': registerEditors,
  'POST /api/meetings/:meetingId/attendance': registerEditors,
  'PATCH /api/meetings/:meetingId/attendance/:attendanceId': registerEditors,
  'DELETE /api/meetings/:meetingId/attendance/:attendanceId': registerEditors,
  'POST /api/meetings/:meetingId/declarations': registerEditors,
  'PATCH /api/meetings/:meetingId/declarations/:declarationId': registerEditors,
  'DELETE /api/meetings/:meetingId/declarations/:declarationId': registerEditors,
  'POST /api/meetings/:meetingId/minutes': registerEditors,
  'PUT /api/meetings/:meetingId/minutes/:minuteId': registerEditors,
  'DELETE /api/meetings/:meetingId/minutes/:minuteId': registerEditors,
  'POST /api/resolutions/:resolutionId/recommendation': registerEditors,
  'PATCH /api/portfolios/:portfolioId': administrators,
  'DELETE /api/portfolios/:portfolioId': administrators,
  'POST /api/portfolios/:portfolioId/holders': administrators,
  'PATCH /api/portfolios/:portfolioId/holders/:portfolioHolderId': administrators,
  'DELETE /api/portfolios/:portfolioId/holders/:portfolioHolderId': administrators,
  'GET /api/reshuffles': administrators,
  'POST /api/reshuffles': administrators,
  'GET /api/reshuffles/:reshuffleId': administrators,
  'PATCH /api/reshuffles/:reshuffleId': administrators,
  'DELETE /api/reshuffles/:reshuffleId': administrators,
  'GET /api/reshuffles/:reshuffleId/preview': administrators,
  'POST /api/reshuffles/:reshuffleId/apply': administrators,
  'POST /api/reshuffles/:reshuffleId/cancel': administrators,
  'GET /api/meetings/:meetingId/consequences': registerEditors,
  'PATCH /api/meetings/:meetingId': registerEditors,
  'POST /api/meetings/:meetingId/cancel': registerEditors,
  'POST /api/meetings/:meetingId/reinstate': registerEditors,
  'POST /api/programmes': registerEditors,
  'POST /api/programmes/table': registerEditors,
  'PATCH /api/programmes/:programmeId': registerEditors,
  'DELETE /api/programmes/:programmeId': registerEditors,
  'POST /api/programmes/:programmeId/approve': registerEditors,
  'POST /api/programmes/:programmeId/publish': registerEditors,
  'PUT /api/register-views': roles,
  'DELETE /api/register-views/:registerViewId': roles,
  'GET /api/answers/asked': answering,
  'PUT /api/answers/asked/:reminderId': answering,
  'POST /api/answers/asked/send': answering,
  'GET /api/answers/waiting': registerEditors,
  'POST /api/answers/:answerId/accept': registerEditors,
  'POST /api/answers/:answerId/return': registerEditors,
  'POST /api/imports': registerEditors,
  'PUT /api/imports/:uploadId/corrections': registerEditors,
  'PUT /api/imports/:uploadId/looked-at': registerEditors,
  'POST /api/imports/:uploadId/confirm': registerEditors,
  'POST /api/imports/:uploadId/undo': registerEditors,
};

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const routes = () =>
  api.app
    .get(ServedRoutes)
    .rows()
    .filter(({ terms }) => terms.may in permissions);
const isRefused = async (browser: Browser, method: string, path: string): Promise<boolean> => {
  const filled = path.replace(/:\w+/gu, () => newId());
  const answer = await browser.ask(filled, { method, ...(method === 'GET' ? {} : { body: {} }) });
  return problemOf(answer) === 'not_allowed';
};

test.each(roles)('%s reads and changes only what the table says', async (role) => {
  const browser = await api.signedIn(await openTestCouncil(), role);
  for (const { method, path } of routes()) {
    const name = `${method} ${path}`;
    const allowed = may[name]?.includes(role) ?? (method === 'GET' ? true : 'not in the table');
    expect([name, !(await isRefused(browser, method, path))]).toEqual([name, allowed]);
  }
});

test('the table names no route that is not there', () => {
  const there = routes().map(({ method, path }) => `${method} ${path}`);
  expect(Object.keys(may).filter((name) => !there.includes(name))).toEqual([]);
});

test('a responder speaks for the work, and leaves the committee’s word to the officer', async () => {
  const council = await openTestCouncil();
  const officer = await api.signedIn(council, 'scrutiny_officer');
  const responder = await api.signedIn(council, 'responder');
  const added = await officer.post('/api/recommendations', { words: 'That the wall is surveyed.' });
  const path = `/api/recommendations/${/"recommendationId":"([^"]+)"/u.exec(added.text)?.[1] ?? ''}`;
  const claim = { coreStatus: 'claimed_complete', changedOn: '2012-08-10' };
  expect(problemOf(await responder.post(`${path}/status`, claim))).toBe('refused_by_rule');
  await responder.post(`${path}/responses`, { decision: 'accepted', words: 'Agreed.', respondedOn: '2012-08-01' });
  expect((await responder.post(`${path}/status`, claim)).json).toMatchObject({ coreStatus: 'claimed_complete' });
  expect(problemOf(await responder.post(`${path}/status`, { ...claim, coreStatus: 'superseded', reason: 'x' }))).toBe(
    'refused_by_rule',
  );
});
