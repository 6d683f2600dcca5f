import { askedCalendarRun, calendarSource, openedCalendarFeed } from '@holdfast/contracts/calendar-sync/shapes';
import type { Route } from '@holdfast/contracts/route';
import { council } from '@holdfast/contracts/councils/shapes';
import { settingValues } from '@holdfast/contracts/settings/values';
import { settingHistory } from '@holdfast/contracts/settings/shapes';
import { newId } from '@holdfast/database/new-id';
import { ServedRoutes } from '../src/platform/routes/served-routes.ts';
import { type Browser, problemOf } from './support/browser.ts';
import { openTestCouncil } from './support/open-test-council.ts';
import { type RunningApi, startApi } from './support/running-api.ts';
import {
  addCommittee,
  addMeeting,
  addRecommendation,
  calendarFile,
  read,
  readRecommendation,
  tracker,
} from './support/sample.ts';
import { keepPortfolio } from './support/sample-portfolios.ts';
import { keepMessage, leaveDigest } from './support/sample-digests.ts';
import { seatAndInvite } from './support/sample-people.ts';
import { holdMeeting } from './support/sample-minutes.ts';
import { sendOne } from './support/sample-asked.ts';
import { draftProgramme } from './support/sample-programmes.ts';
import { pauseList } from '@holdfast/contracts/reminders/pauses';
import { z } from 'zod';

let api: RunningApi;
let routes: readonly Route[];
let officer: Browser;
/** Ids of another council, by the name that routes give them. */
let others: Record<string, string>;
let meetingId: string;

beforeAll(async () => {
  api = await startApi();
  routes = api.app.get(ServedRoutes).rows();
  officer = await api.signedIn(await openTestCouncil(), 'council_administrator', 'scrutiny_officer');
  meetingId = await addMeeting(officer, await addCommittee(officer), '2012-09-13');
  const another = await openTestCouncil();
  const clerk = await api.signedIn(another, 'council_administrator', 'scrutiny_officer');
  others = {
    ...(await idsOf(clerk)),
    ...(await sendOne(another, clerk)),
    keptMessageId: await keepMessage(another),
    digestId: await leaveDigest(another),
    jobId: newId(),
    pauseId: await pauseOf(clerk),
  };
});
afterAll(() => api.close());

const pauseOf = async (clerk: Browser): Promise<string> => {
  const recess = { what: 'council', fromOn: '2112-07-20', untilOn: '2112-08-31', reason: 'Summer recess' };
  await clerk.post('/api/pauses', recess);
  return read(await clerk.get('/api/pauses'), pauseList).items[0]?.pauseId ?? '';
};

const idsOf = async (clerk: Browser): Promise<Record<string, string>> => {
  const { recommendationId } = await addRecommendation(clerk, { dueWords: '30 September 2012' });
  await clerk.post(`/api/recommendations/${recommendationId}/actions`, { words: 'Order a survey.' });
  await clerk.post(`/api/recommendations/${recommendationId}/extensions`, {
    dueAsked: '2012-12-31',
    reason: 'Weather.',
  });
  await clerk.post(
    `/api/recommendations/${recommendationId}/exemptions`,
    { fields: ['recommendation'], paragraph: 3, reason: 'It names the builder.' },
    { 'if-match': '"3"' },
  );
  const { actions, extensions, exemptions } = await readRecommendation(clerk, recommendationId);
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
    actionId: actions[0]?.actionId ?? '',
    extensionId: extensions[0]?.extensionId ?? '',
    exemptionId: exemptions[0]?.exemptionId ?? '',
    uploadId: upload.uploadId,
    ...(await holdMeeting(clerk)),
    ...(await keepPortfolio(clerk)),
    programmeId: await draftProgramme(clerk),
    ...(await seatAndInvite(clerk)),
    settingChangeId: history.items[0]?.settingChangeId ?? '',
    calendarSourceId: source.calendarSourceId,
    calendarRunId: run.calendarRunId,
    calendarFeedId: feed.calendarFeedId,
    // Whoever holds an address is shown its calendar, so one that leads nowhere stands for all of them.
    address: 'nowhere.ics',
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

/** A body that each route would take, so that nothing but the id can be what it refuses. */
const bodies = (): Record<string, object> => ({
  'PATCH /api/pauses/:pauseId': { untilOn: '2112-08-01' },
  'DELETE /api/pauses/:pauseId': {},
  'POST /api/undelivered/:digestId/seen': {},
  'POST /api/undelivered/:digestId/sending': { state: 'failed' },
  'PATCH /api/recommendations/:recommendationId': { words: 'That it is done.' },
  'POST /api/recommendations/:recommendationId/responses': {
    decision: 'accepted',
    words: 'Yes.',
    respondedOn: '2012-08-01',
  },
  'POST /api/recommendations/:recommendationId/progress': { words: 'Half done.', asOf: '2012-08-01' },
  'POST /api/recommendations/:recommendationId/status': { coreStatus: 'on_track', changedOn: '2012-08-01' },
  'POST /api/recommendations/:recommendationId/actions': { words: 'Order a survey.' },
  'PUT /api/actions/:actionId/done': { doneOn: '2012-08-01' },
  'POST /api/recommendations/:recommendationId/extensions': { dueAsked: '2012-12-31', reason: 'Weather.' },
  'POST /api/recommendations/:recommendationId/extensions/:extensionId/decision': { approved: true, meetingId },
  'POST /api/recommendations/:recommendationId/exemptions': {
    fields: ['recommendation'],
    paragraph: 3,
    reason: 'It names the builder.',
  },
  'POST /api/recommendations/:recommendationId/exemptions/:exemptionId/lifting': { reason: 'It is signed.' },
  'POST /api/settings/history/:settingChangeId/put-back': {},
  'DELETE /api/calendars/feeds/:calendarFeedId': {},
  'PATCH /api/calendars/sources/:calendarSourceId': { name: 'Pages' },
  'DELETE /api/calendars/sources/:calendarSourceId': {},
  'POST /api/calendars/sources/:calendarSourceId/runs': {},
  'POST /api/calendars/sources/:calendarSourceId/files': {},
  'POST /api/calendars/runs/:calendarRunId/apply': {},
  'POST /api/calendars/runs/:calendarRunId/councillors': { ids: ['31'] },
  'DELETE /api/settings/values/:councilSettingId': {},
  'POST /api/council/status-words/:statusWordId/ending/preview': { validTo: '2012-08-15' },
  'PATCH /api/council/status-words/:statusWordId': { word: 'Shut' },
  'DELETE /api/council/status-words/:statusWordId': {},
  'POST /api/meetings/:meetingId/agenda': { kind: 'report', title: 'Ferry fares' },
  'POST /api/meetings/:meetingId/agenda/openings': {},
  'PATCH /api/agenda-items/:agendaItemId': { title: 'Fares' },
  'DELETE /api/agenda-items/:agendaItemId': {},
  'POST /api/meetings/:meetingId/attendance': { who: { personId: newId() }, presence: 'present' },
  'PATCH /api/meetings/:meetingId/attendance/:attendanceId': { presence: 'apologies' },
  'DELETE /api/meetings/:meetingId/attendance/:attendanceId': {},
  'POST /api/meetings/:meetingId/declarations': { who: { personId: newId() }, kind: 'interest', words: 'A ticket.' },
  'PATCH /api/meetings/:meetingId/declarations/:declarationId': { words: 'A ticket.' },
  'DELETE /api/meetings/:meetingId/declarations/:declarationId': {},
  'POST /api/meetings/:meetingId/minutes': { heading: 'Fares', text: 'They were noted.' },
  'PUT /api/meetings/:meetingId/minutes/:minuteId': { heading: 'Fares', text: 'They were noted.' },
  'DELETE /api/meetings/:meetingId/minutes/:minuteId': {},
  'POST /api/resolutions/:resolutionId/recommendation': {},
  'PATCH /api/portfolios/:portfolioId': { scope: 'Homes' },
  'DELETE /api/portfolios/:portfolioId': {},
  'POST /api/portfolios/:portfolioId/holders': { name: 'Cllr Ben Dale' },
  'PATCH /api/portfolios/:portfolioId/holders/:portfolioHolderId': { endsOn: '2012-08-31' },
  'DELETE /api/portfolios/:portfolioId/holders/:portfolioHolderId': {},
  'PATCH /api/reshuffles/:reshuffleId': { name: 'June' },
  'DELETE /api/reshuffles/:reshuffleId': {},
  'POST /api/reshuffles/:reshuffleId/apply': { effectiveOn: '2012-09-01' },
  'POST /api/reshuffles/:reshuffleId/cancel': {},
  'PATCH /api/meetings/:meetingId': { place: 'Room 3' },
  'POST /api/meetings/:meetingId/cancel': {},
  'POST /api/meetings/:meetingId/reinstate': {},
  'PATCH /api/programmes/:programmeId': { place: 'Room 3' },
  'DELETE /api/programmes/:programmeId': {},
  'POST /api/programmes/:programmeId/approve': { meetingId: newId() },
  'POST /api/programmes/:programmeId/publish': {},
  'PATCH /api/committees/:committeeId': { name: 'Homes Panel' },
  'POST /api/committees/:committeeId/ending': { endedOn: '2012-08-15' },
  'PUT /api/committees/:committeeId/ending': { endedOn: '2012-08-15' },
  'DELETE /api/committees/:committeeId/ending': {},
  'POST /api/committees/:committeeId/members': { role: 'member', represents: 'A seat' },
  'PATCH /api/committees/:committeeId/members/:committeeMemberId': { endsOn: '2012-08-15' },
  'DELETE /api/committees/:committeeId/members/:committeeMemberId': {},
  'PATCH /api/people/:personId': { name: 'Ada Brook' },
  'POST /api/people/:personId/leaving': { lastDay: '2012-08-15' },
  'PUT /api/people/:personId/leaving': { lastDay: '2012-08-15' },
  'DELETE /api/people/:personId/leaving': {},
  'PUT /api/memberships/:membershipId/roles': { roles: ['read_only'] },
  'POST /api/invitations/:invitationId/sending': {},
  'DELETE /api/invitations/:invitationId': {},
  'PUT /api/imports/:uploadId/corrections': {},
  'PUT /api/imports/:uploadId/looked-at': { key: 'left-out@table1', ticked: true },
  'POST /api/imports/:uploadId/confirm': {},
  'POST /api/imports/:uploadId/undo': {},
  'DELETE /api/register-views/:registerViewId': {},
  'PUT /api/answers/asked/:reminderId': { words: 'Half done.' },
  'POST /api/answers/:answerId/accept': {},
  'POST /api/answers/:answerId/return': { words: 'By when?' },
});

/** What a reading route has to be asked about. */
const queries: Readonly<Record<string, string>> = {
  '/api/committees/:committeeId/ending': '?endedOn=2012-08-15',
  '/api/people/:personId/leaving': '?lastDay=2012-08-15',
};

const changes = (route: Pick<Route, 'method'>): boolean => route.method !== 'GET';
const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
const filled = (path: string, ids: Record<string, string>): string =>
  `${path}${queries[path] ?? ''}`.replace(/:(\w+)/gu, (_, name: string) => {
    const id = ids[name];
    if (id === undefined || id === '') throw new Error(`The test knows no id for :${name}. Make one in idsOf.`);
    return id;
  });
const withoutRequestId = (text: string): string => text.replace(/"requestId":"[^"]+"/u, '');
const call = (browser: Browser, { method, path }: Route, ids: Record<string, string>, body?: object) =>
  browser.ask(filled(path, ids), {
    method,
    headers: { 'if-match': '"1"' },
    ...(changes({ method }) && body !== undefined ? { body } : {}),
  });

test('the walk sees the routes', () => {
  expect(routes.map(nameOf)).toEqual(
    expect.arrayContaining(['GET /api/home', 'POST /api/imports', 'GET /api/session']),
  );
});

test('every route refuses a stranger, unless it says that it is public', async () => {
  const open: string[] = [];
  for (const route of routes) {
    const answer = await call(api.browser(), route, others);
    if (problemOf(answer) !== 'not_signed_in') open.push(nameOf(route));
  }
  expect(open.toSorted()).toEqual([
    'GET /api/calendars/subscribe/:address',
    'GET /api/health/live',
    'GET /api/health/ready',
    'GET /api/session',
    'GET /metrics',
    'POST /api/answers/by-link/look',
    'POST /api/answers/by-link/send',
    'POST /api/invitation/accept',
    'POST /api/invitation/look',
    'POST /api/returned-mail',
    'POST /api/session',
    'PUT /api/answers/by-link/draft',
  ]);
});

test('every route that changes something refuses a request without the session’s token', async () => {
  const cookie = officer.cookie;
  for (const route of routes.filter(changes)) {
    const answer = await api.browser().ask(filled(route.path, others), { method: route.method, headers: { cookie } });
    expect([nameOf(route), problemOf(answer)]).toEqual([nameOf(route), 'csrf_failed']);
  }
});

test('a page of another host cannot change anything, even with the token', async () => {
  const elsewhere = { origin: 'https://elsewhere.example' };
  expect(problemOf(await officer.post('/api/portfolios', { name: 'Housing' }, elsewhere))).toBe('csrf_failed');
  expect(
    problemOf(await officer.post('/api/portfolios', { name: 'Housing' }, { 'sec-fetch-site': 'cross-site' })),
  ).toBe('csrf_failed');
  expect((await officer.post('/api/portfolios', { name: 'Housing' }, { origin: api.origin })).status).toBe(201);
});

test('another council’s id is answered as an id that nobody has, on every route that takes one', async () => {
  const nobodys = Object.fromEntries(Object.keys(others).map((name) => [name, newId()]));
  const told = bodies();
  for (const route of routes.filter(({ path }) => path.includes(':'))) {
    const name = nameOf(route);
    if (changes(route)) expect(Object.keys(told)).toContain(name);
    const [theirs, unknown] = [
      await call(officer, route, others, told[name]),
      await call(officer, route, nobodys, told[name]),
    ];
    expect([name, theirs.status]).toEqual([name, 404]);
    expect(withoutRequestId(theirs.text)).toBe(withoutRequestId(unknown.text));
    expect([...theirs.headers.keys()].toSorted()).toEqual([...unknown.headers.keys()].toSorted());
  }
});

test('another council’s id in a body or a query tells nothing either', async () => {
  const stranger = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  const theirs = await addCommittee(stranger);
  const [one, two] = [
    await officer.post('/api/recommendations', { words: 'That it is done.', committeeId: theirs }),
    await officer.post('/api/recommendations', { words: 'That it is done.', committeeId: newId() }),
  ];
  expect(one.status).toBe(422);
  expect(withoutRequestId(one.text)).toBe(withoutRequestId(two.text));
  expect(
    problemOf(await officer.get(`/api/reports/monitoring?meeting=${await addMeeting(stranger, theirs, '2012-09-20')}`)),
  ).toBe('not_found');
});

test('an address that cannot be an id is answered as one that nobody has', async () => {
  expect(problemOf(await officer.get('/api/recommendations/1'))).toBe('not_found');
});
