import {
  type CommitteePage,
  committeeEnding,
  committeeOverview,
  committeePage,
} from '@holdfast/contracts/committees/shapes';
import { type PersonPage, directory, leaving, personPage } from '@holdfast/contracts/people/shapes';
import { settingHistory } from '@holdfast/contracts/settings/shapes';
import { type Browser, problemOf, statusesOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';
import { addPerson, firstVersion } from '../support/sample-people.ts';
import { asWritten } from '../support/matchers.ts';

let api: RunningApi;
let council: TestCouncil;
let administrator: Browser;
let second: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  administrator = await api.signedIn(council, 'council_administrator', 'scrutiny_officer');
  second = await api.signedIn(council, 'council_administrator');
});
afterAll(() => api.close());

const version = (revision: number) => ({ 'if-match': `"${revision}"` });
const take = (path: string, revision: number, browser = administrator) =>
  browser.ask(path, { method: 'DELETE', headers: version(revision) });

describe('a committee whose last day is to come', () => {
  let committeeId: string;
  let heir: string;
  let path: string;
  beforeEach(async () => {
    committeeId = await addCommittee(administrator, 'Housing Panel');
    heir = await addCommittee(administrator, 'Homes Panel');
    path = `/api/committees/${committeeId}/ending`;
  });
  const page = async (): Promise<CommitteePage> =>
    read(await administrator.get(`/api/committees/${committeeId}`), committeePage);
  const plan = (values: object = {}, browser = administrator) =>
    browser.post(path, { endedOn: '2013-05-06', successorId: heir, ...values }, firstVersion);

  test('is previewed as today, is shown on its page and in the list, and stands until then', async () => {
    await addRecommendation(administrator, { committeeId });
    const preview = read(await administrator.get(`${path}?endedOn=2013-05-06&successorId=${heir}`), committeeEnding);
    expect(preview).toMatchObject({ later: true, refusal: null, items: [{}] });
    expect(read(await plan(), committeePage)).toMatchObject({
      committee: { endedOn: null, plannedEnd: '2013-05-06', revision: 1 },
      ending: {
        lastDay: '2013-05-06',
        heir: 'Homes Panel',
        choices: { successorId: heir },
        problem: null,
        revision: 1,
      },
    });
    const { items } = read(await administrator.get('/api/committees/overview'), committeeOverview);
    expect(items.find((one) => one.committeeId === committeeId)).toMatchObject({ plannedEnd: '2013-05-06' });
    expect((await administrator.get(`/api/recommendations?committee=${committeeId}`)).json).toMatchObject({ total: 1 });
  });

  test('is refused beforehand where it would be refused today, and nothing is kept', async () => {
    await addRecommendation(administrator, { committeeId });
    expect((await plan({ successorId: null })).json).toMatchObject({ fields: [{ field: 'successorId' }] });
    await addMeeting(administrator, committeeId, '2013-06-13');
    expect((await plan()).text).toContain('Housing Panel meets on 13 June 2013');
    expect((await page()).ending).toBeNull();
    expect((await plan({ callOffMeetings: true })).status).toBe(200);
  });

  test('is one plan at a time: a second is told whose stands, also when both come at once', async () => {
    const both = await Promise.all([plan(), plan({ endedOn: '2013-05-07' }, second)]);
    expect(statusesOf(both)).toEqual([200, 409]);
    const refused = both.find(({ status }) => status !== 200);
    expect(refused?.text).toMatch(/Housing Panel already ends on \d May 2013, as .* planned/u);
    expect((await plan({ endedOn: '2012-08-15' })).text).toMatch(/already ends on .*, as /u);
  });

  test('is changed or called off in the version that was seen, and whoever came second is told who was first', async () => {
    await plan();
    const changed = await administrator.put(path, { endedOn: '2013-05-13', successorId: heir }, firstVersion);
    expect(read(changed, committeePage)).toMatchObject({ ending: { lastDay: '2013-05-13', revision: 2 } });
    const late = await take(path, 1, second);
    expect(problemOf(late)).toBe('stale_version');
    expect(late.text).toMatch(/changed this on/u);
    expect(read(await take(path, 2, second), committeePage)).toMatchObject({ ending: null });
    const gone = await administrator.put(path, { endedOn: '2013-05-20', successorId: heir }, version(2));
    expect(problemOf(gone)).toBe('stale_version');
    expect((await page()).committee).toMatchObject({ endedOn: null, plannedEnd: null });
    expect((await plan()).status).toBe(200);
  });

  test('that is brought forward to a day that has come ends at once', async () => {
    await addRecommendation(administrator, { committeeId });
    await plan();
    const ended = await administrator.put(path, { endedOn: '2012-08-15', successorId: heir }, firstVersion);
    expect(read(ended, committeePage)).toMatchObject({ committee: { endedOn: '2012-08-15' }, ending: null });
    expect((await administrator.get(`/api/recommendations?committee=${heir}`)).json).toMatchObject({ total: 1 });
  });

  test('takes no meeting after its last day, and takes nothing over from then on', async () => {
    await plan();
    const meeting = await administrator.post('/api/meetings', { committeeId, heldOn: '2013-06-13' });
    expect(meeting.text).toContain('Housing Panel ends on 6 May 2013');
    await addRecommendation(administrator, { committeeId: heir });
    const back = await administrator.post(
      `/api/committees/${heir}/ending`,
      { endedOn: '2013-06-30', successorId: committeeId },
      firstVersion,
    );
    expect(back.text).toContain('Housing Panel does not exist on 1 July 2013');
  });

  test('can end together with the committee above it', async () => {
    const child = await addCommittee(administrator, 'Repairs Group');
    await administrator.patch(`/api/committees/${child}`, { parentId: committeeId }, firstVersion);
    expect((await plan()).text).toContain('Repairs Group is a sub-committee of Housing Panel');
    await administrator.post(`/api/committees/${child}/ending`, { endedOn: '2013-05-06' }, version(2));
    expect((await plan()).status).toBe(200);
  });

  test('stands in the history, and is put back there after it was called off', async () => {
    await plan();
    await take(path, 1);
    const { items, names } = read(await administrator.get('/api/settings/history?noun=planned_ending'), settingHistory);
    expect(items.map(({ kind, nounName }) => [kind, nounName])).toEqual([
      ['removed', 'Housing Panel, 6 May 2013'],
      ['added', 'Housing Panel, 6 May 2013'],
    ]);
    expect(names[heir]).toBe('Homes Panel');
    const back = `/api/settings/history/${items[0]?.eventId ?? ''}/put-back`;
    expect((await administrator.post(back, {})).status).toBe(200);
    expect((await page()).ending).toMatchObject({ lastDay: '2013-05-06' });
  });
});

describe('a person whose last day is to come', () => {
  let personId: string;
  let heir: string;
  let path: string;
  beforeEach(async () => {
    personId = await addPerson(administrator, { name: 'Ada Brook', kind: 'officer' });
    heir = await addPerson(administrator, { name: 'Ben Dale', kind: 'officer' });
    path = `/api/people/${personId}/leaving`;
  });
  const page = async (): Promise<PersonPage> => read(await administrator.get(`/api/people/${personId}`), personPage);
  const plan = (values: object = {}) =>
    administrator.post(path, { lastDay: '2013-05-06', heir, ...values }, firstVersion);

  test('keeps what they lead until then, and is shown as leaving', async () => {
    await addRecommendation(administrator, { lead: ['Ada Brook'] });
    expect(read(await administrator.get(`${path}?lastDay=2013-05-06`), leaving)).toMatchObject({
      later: true,
      refusal: null,
      items: [{}],
    });
    expect((await plan({ heir: null })).json).toMatchObject({ fields: [{ field: 'heir' }] });
    expect((await page()).leaving).toBeNull();
    expect(read(await plan(), personPage)).toMatchObject({
      person: { endedOn: null, plannedEnd: '2013-05-06' },
      leaving: { lastDay: '2013-05-06', heir: 'Ben Dale', choices: { heir, single: [] } },
      items: [{ lead: ['Ada Brook'] }],
    });
    const { people } = read(await administrator.get('/api/people'), directory);
    expect(people.find((one) => one.personId === personId)).toMatchObject({ plannedEnd: '2013-05-06' });
  });

  test('takes nothing over from somebody who leaves on the same day or later', async () => {
    await plan();
    await addRecommendation(administrator, { lead: ['Ben Dale'] });
    const there = `/api/people/${heir}/leaving`;
    const { heirs } = read(await administrator.get(`${there}?lastDay=2013-05-06`), leaving);
    expect(heirs.map((one) => one.personId)).not.toContain(personId);
    const refused = await administrator.post(there, { lastDay: '2013-05-06', heir: personId }, firstVersion);
    expect(refused.text).toContain('The last day of Ada Brook is 6 May 2013');
  });

  test('is changed and called off, and both are told to who is late', async () => {
    await plan();
    expect((await administrator.put(path, { lastDay: '2013-05-13', heir }, firstVersion)).status).toBe(200);
    expect(problemOf(await take(path, 1, second))).toBe('stale_version');
    expect(read(await take(path, 2), personPage)).toMatchObject({ leaving: null, person: { plannedEnd: null } });
  });

  test('that is one of the last two administrators is refused beforehand', async () => {
    const { unlisted } = read(await administrator.get('/api/people'), directory);
    await council.byHand(`update person set membership_id = $1 where person_id = $2`, [
      unlisted[0]?.membershipId ?? '',
      personId,
    ]);
    expect((await plan()).text).toContain('a council always has two');
    expect((await page()).leaving).toBeNull();
  });
});

test('home tells administrators what could not end, and nobody else', async () => {
  const committeeId = await addCommittee(administrator, 'Housing Panel');
  await administrator.post(`/api/committees/${committeeId}/ending`, { endedOn: '2013-05-06' }, firstVersion);
  await council.byHand(`update planned_ending set problem = 'One recommendation is open.' where council_id = $1`, [
    council.councilId,
  ]);
  const officer = await api.signedIn(council, 'scrutiny_officer');
  expect((await second.get('/api/home')).json).toMatchObject({
    endingsStuck: [{ what: 'committee', subjectId: committeeId, problem: asWritten('One recommendation is open.') }],
  });
  expect((await officer.get('/api/home')).json).toMatchObject({ endingsStuck: [] });
});
