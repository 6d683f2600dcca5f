import { consequences, meetings } from '@holdfast/contracts/meetings/shapes';
import { directory, personPage } from '@holdfast/contracts/people/shapes';
import { meetingSchedule, meetingSchedules } from '@holdfast/contracts/meeting-schedules/shapes';
import { type Answer, type Browser, problemOf, statusesOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, read } from '../support/sample.ts';
import { addPerson, firstVersion } from '../support/sample-people.ts';

// What may go wrong about meetings, meeting schedules and people, also when two administrators are at it at once.
let api: RunningApi;
let council: TestCouncil;
let administrator: Browser;
let second: Browser;
let panel: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  administrator = await api.signedIn(council, 'council_administrator', 'scrutiny_officer');
  second = await api.signedIn(council, 'council_administrator', 'scrutiny_officer');
  panel = await addCommittee(administrator, 'Housing Panel');
});
afterAll(() => api.close());

const statuses = (...answers: readonly Answer[]) => statusesOf(answers);
const both = (send: (browser: Browser) => Promise<Answer>) => Promise.all([send(administrator), send(second)]);
const held = async () =>
  read(await administrator.get(`/api/meetings?committeeId=${panel}`), meetings).items.map(({ heldOn }) => heldOn);

describe('meetings', () => {
  test('a second one on a day is refused with the committee and the day, also when two add it at once', async () => {
    const add = (browser: Browser) => browser.post('/api/meetings', { committeeId: panel, heldOn: '2012-09-13' });
    const answers = await both(add);
    expect(statuses(...answers)).toEqual([201, 422]);
    const refused = answers.find(({ status }) => status === 422);
    expect(refused?.json).toMatchObject({ fields: [{ field: 'heldOn' }] });
    expect(refused?.text).toContain('Housing Panel meets on 13 September 2012 already.');
    expect(await held()).toEqual(['2012-09-13']);
  });

  test('none is added after the last day of its committee', async () => {
    await administrator.post(`/api/committees/${panel}/ending`, { endedOn: '2012-08-15' }, firstVersion);
    const late = await administrator.post('/api/meetings', { committeeId: panel, heldOn: '2012-09-13' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Housing Panel ends on 15 August 2012');
    expect(await held()).toEqual([]);
  });

  test('nor is one moved there, and whoever asks what would move along reads why before', async () => {
    const id = await addMeeting(administrator, panel, '2012-10-11');
    const ending = { endedOn: '2012-11-30' };
    expect((await administrator.post(`/api/committees/${panel}/ending`, ending, firstVersion)).status).toBe(200);
    const told = read(await administrator.get(`/api/meetings/${id}/consequences?heldOn=2012-12-13`), consequences);
    expect(told.refusal?.text).toContain('Housing Panel ends on 30 November 2012');
    const moved = await administrator.patch(`/api/meetings/${id}`, { heldOn: '2012-12-13' }, firstVersion);
    expect(moved.text).toContain(told.refusal?.text ?? 'no refusal');
    expect(await held()).toEqual(['2012-10-11']);
  });

  test('two that are moved to one day at once do not both come to stand there', async () => {
    const ids = [
      await addMeeting(administrator, panel, '2012-10-11'),
      await addMeeting(administrator, panel, '2012-11-08'),
    ];
    const move = (browser: Browser, id: string | undefined) =>
      browser.patch(`/api/meetings/${id ?? ''}`, { heldOn: '2012-12-13' }, firstVersion);
    const answers = await Promise.all([move(administrator, ids[0]), move(second, ids[1])]);
    expect(statuses(...answers)).toEqual([200, 422]);
    expect((await held()).filter((day) => day === '2012-12-13')).toHaveLength(1);
  });

  test('the second of two who move one is told who was first', async () => {
    const id = await addMeeting(administrator, panel, '2012-10-11');
    const days = ['2012-10-18', '2012-10-25'];
    const answers = await both((browser) =>
      browser.patch(`/api/meetings/${id}`, { heldOn: days.shift() }, firstVersion),
    );
    expect(statuses(...answers)).toEqual([200, 412]);
    expect(answers.map(problemOf)).toContain('stale_version');
    expect(await held()).toHaveLength(1);
  });
});

describe('meeting schedules', () => {
  const drafted = async () =>
    read(
      await administrator.post('/api/meeting-schedules', {
        committeeId: panel,
        yearOf: '2012-09-13',
        rule: 'second Thursday',
      }),
      meetingSchedule,
    );

  test('two who publish one at once make its meetings once', async () => {
    const { meetingScheduleId, revision } = await drafted();
    const path = `/api/meeting-schedules/${meetingScheduleId}`;
    const dates = ['2012-10-11', '2012-11-08'];
    await administrator.patch(path, { dates }, { 'if-match': `"${revision}"` });
    const meetingId = await addMeeting(administrator, panel, '2012-07-12');
    const approved = await administrator.post(`${path}/approve`, { meetingId }, { 'if-match': `"${revision + 1}"` });
    const version = { 'if-match': `"${read(approved, meetingSchedule).revision}"` };
    const answers = await both((browser) => browser.post(`${path}/publish`, {}, version));
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412 || status === 422 || status === 409)).toHaveLength(1);
    expect((await held()).filter((day) => dates.includes(day))).toEqual(dates);
  });

  test('one is not approved by a meeting of nobody, nor twice, and stays as it was', async () => {
    const { meetingScheduleId, revision } = await drafted();
    const path = `/api/meeting-schedules/${meetingScheduleId}/approve`;
    const version = { 'if-match': `"${revision}"` };
    const unknown = await administrator.post(path, { meetingId: meetingScheduleId }, version);
    expect(unknown.json).toMatchObject({ code: 'invalid', fields: [{ field: 'meetingId' }] });
    const meetingId = await addMeeting(administrator, panel, '2012-07-12');
    expect((await administrator.post(path, { meetingId }, version)).status).toBe(200);
    expect(problemOf(await administrator.post(path, { meetingId }, version))).toBe('refused_by_rule');
  });

  test('one for a committee that is not there is refused at its field, and none is kept', async () => {
    const refused = await administrator.post('/api/meeting-schedules', {
      committeeId: '0198c3a0-0000-7000-8000-000000000001',
      yearOf: '2012-09-13',
      rule: 'second Thursday',
    });
    expect(refused.json).toMatchObject({ code: 'invalid', fields: [{ field: 'committeeId' }] });
    expect(read(await administrator.get('/api/meeting-schedules'), meetingSchedules).items).toEqual([]);
  });
});

describe('people', () => {
  const person = async (name: string) => {
    const personId = await addPerson(administrator, { name });
    return { personId, path: `/api/people/${personId}` };
  };

  test('who holds a portfolio or a seat beyond a day has not gone on it, and is told which', async () => {
    const { personId, path } = await person('Cllr Ada Brook');
    await administrator.post(`/api/committees/${panel}/members`, { personId, role: 'member', startsOn: '2012-05-16' });
    const gone = await administrator.patch(path, { endedOn: '2012-08-15' }, firstVersion);
    expect(gone.json).toMatchObject({ code: 'invalid', fields: [{ field: 'endedOn' }] });
    expect(gone.text).toContain('Cllr Ada Brook sits on Housing Panel: end that term first.');
    expect(read(await administrator.get(path), personPage).person.endedOn).toBeNull();
  });

  test('two administrators who take each other’s role at once are not both left without it', async () => {
    const { unlisted } = read(await administrator.get('/api/people'), directory);
    const ids = unlisted.map(({ membershipId }) => membershipId);
    const answers = await Promise.all(
      [administrator, second].map((browser, at) =>
        browser.put(`/api/memberships/${ids[at] ?? ''}/roles`, { roles: ['read_only'] }, firstVersion),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(0);
    expect(answers[0]?.text).toContain('only two administrators');
  });

  test('the second of two who change one reads who was first', async () => {
    const { path } = await person('Cllr Ada Brook');
    const posts = ['Leader', 'Deputy'];
    const answers = await both((browser) => browser.patch(path, { post: posts.shift() ?? null }, firstVersion));
    expect(statuses(...answers)).toEqual([200, 412]);
    expect(answers.find(({ status }) => status === 412)?.text).toMatch(/ changed this on /u);
  });
});
