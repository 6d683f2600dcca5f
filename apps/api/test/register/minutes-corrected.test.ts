import { type Proceedings, proceedings } from '@holdfast/contracts/minutes/shapes';
import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { z } from 'zod';
import { type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { containing, having } from '../support/matchers.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, read } from '../support/sample.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
let meeting: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
  meeting = `/api/meetings/${await addMeeting(officer, await addCommittee(officer), '2012-07-12')}`;
});
afterAll(() => api.close());

const version = (revision: number) => ({ 'if-match': `"${revision}"` });
const ferry = {
  heading: 'Ferry fares',
  text: 'The Panel considered a report.\nRESOLVED that the Panel\n(i) note the fares\n(ii) ask the operator for winter times.',
};
const addMinute = async (minute: object = ferry) => read(await officer.post(`${meeting}/minutes`, minute), proceedings);
const seenBy = async (browser: Browser): Promise<Proceedings> =>
  read(await browser.get(`${meeting}/minutes`), proceedings);

test('a minute is corrected with a reason, and everybody sees what it said before, when and by whom', async () => {
  const [minute] = (await addMinute()).minutes;
  const path = `${meeting}/minutes/${minute?.minuteId ?? ''}`;
  const right = { ...ferry, text: ferry.text.replace('winter', 'summer') };
  const silent = await officer.put(path, right, version(1));
  expect(silent).toMatchObject({ status: 422, json: { fields: [{ field: 'reason' }] } });
  expect((await seenBy(officer)).minutes[0]?.text).toContain('winter');
  expect((await officer.put(path, { ...right, reason: 'It was the summer.' }, version(1))).status).toBe(200);
  const reader = await api.signedIn(council, 'read_only');
  expect((await seenBy(reader)).minutes).toMatchObject([
    {
      text: containing('summer'),
      corrections: [
        {
          withdrawn: false,
          headingBefore: 'Ferry fares',
          saidBefore: containing('winter'),
          reason: 'It was the summer.',
          on: '2012-08-16',
          by: expect.stringMatching(/./u) as unknown,
        },
      ],
    },
  ]);
});

test('a minute is withdrawn with a reason, keeps its place and its words, and its number is not given again', async () => {
  const [minute] = (await addMinute()).minutes;
  const path = `${meeting}/minutes/${minute?.minuteId ?? ''}/withdrawal`;
  expect(problemOf(await officer.post(path, { reason: ' ' }, version(1)))).toBe('invalid');
  expect((await officer.post(path, { reason: 'It was never moved.' }, version(1))).status).toBeLessThan(300);
  const after = await seenBy(officer);
  expect(after).toMatchObject({
    minutes: [],
    nextNumber: 2,
    withdrawnMinutes: [
      {
        number: 1,
        corrections: [{ withdrawn: true, saidBefore: containing('winter'), reason: 'It was never moved.' }],
      },
    ],
  });
});

test('what a minute of an exempt item said is kept back, also once the minute is of another item', async () => {
  const exempt = { paragraph: 3, reason: 'Prices of a tender.' };
  const added = await officer.post(`${meeting}/agenda`, { kind: 'report', title: 'A contract', exempt });
  const agendaItemId = read(added, proceedings).agenda[0]?.agendaItemId;
  const [minute] = (await addMinute({ ...ferry, agendaItemId })).minutes;
  const path = `${meeting}/minutes/${minute?.minuteId ?? ''}`;
  const open = { heading: 'Ferries', text: 'They were considered.', reason: 'Nothing of the tender belongs here.' };
  expect((await officer.put(path, open, version(1))).status).toBe(200);
  const reader = await api.signedIn(council, 'read_only');
  const [seen] = (await seenBy(reader)).minutes;
  expect(seen?.heading).toBe('Ferries');
  expect(JSON.stringify(seen)).not.toContain('winter');
  expect(seen?.corrections).toEqual([having({ saidBefore: containing('paragraph 3') })]);
  expect((await seenBy(officer)).minutes[0]?.corrections).toEqual([having({ saidBefore: containing('winter') })]);
});

test('whoever takes a resolution into the register says what is known of it, and what is not stands on the work lists', async () => {
  const [first, second] = (await addMinute()).minutes[0]?.resolutions ?? [];
  const administrator = await api.signedIn(council, 'council_administrator');
  const portfolio = await administrator.post('/api/portfolios', { name: 'Ferries' });
  const { portfolioId } = read(portfolio, z.object({ portfolioId: z.string() }));
  const take = (resolutionId: string | undefined, body: object) =>
    officer.post(`/api/resolutions/${resolutionId ?? ''}/recommendation`, body);
  const known = {
    portfolioId,
    lead: ['Head of Ferries'],
    receivedOn: '2012-07-16',
    receivedBasis: 'assumed',
    responseRequired: 'required',
  };
  const made = async (answer: Awaited<ReturnType<typeof take>>) => {
    const { recommendationId } = read(answer, z.object({ recommendationId: z.string() }));
    return read(await officer.get(`/api/recommendations/${recommendationId}`), recommendation);
  };
  expect(await made(await take(first?.resolutionId, known))).toMatchObject({
    portfolio: { portfolioId },
    lead: ['Head of Ferries'],
    receivedOn: '2012-07-16',
    receivedBasis: 'assumed',
    responseRequired: 'required',
    responseDueOn: '2012-09-15',
  });
  const gone = await take(second?.resolutionId, { portfolioId: '00000000-0000-7000-8000-000000000999' });
  expect(problemOf(gone)).toBe('invalid');
  const { reference } = await made(await take(second?.resolutionId, {}));
  for (const list of ['no_clock_or_owner', 'to_be_assigned'])
    expect((await officer.get(`/api/recommendations?list=${list}`)).json).toMatchObject({ items: [{ reference }] });
});
