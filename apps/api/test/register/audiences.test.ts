import { uploadPage } from '@holdfast/contracts/imports/shapes';
import { type Proceedings, proceedings } from '@holdfast/contracts/minutes/shapes';
import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { z } from 'zod';
import { type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { readWaitingPaper } from '../support/waiting/read-waiting-paper.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addTrackerPortfolios, read, tracker } from '../support/sample.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
});
afterAll(() => api.close());

const inPlace = 'Exempt: paragraph 3 of Schedule 12A';
const exempt = { paragraph: 3, reason: 'A tender by quillreason.' };
const confidential = { paragraph: null, reason: 'Forbidden by quillreason.' };
const who = { newPerson: { name: 'Cllr Ada Brook', kind: 'councillor' } };
const version = (revision: number) => ({ 'if-match': `"${revision}"` });

/** A meeting with a word in each text of one item that is nowhere else. */
const plant = async (mark: typeof exempt | typeof confidential | null) => {
  const committeeId = await addCommittee(officer);
  const meeting = `/api/meetings/${await addMeeting(officer, committeeId, '2012-07-12')}`;
  const next = `/api/meetings/${await addMeeting(officer, committeeId, '2012-09-13')}`;
  const item = { kind: 'report', title: 'The quilltitle', words: 'On quillwords.', reportOf: 'The quillauthor' };
  const listed = read(await officer.post(`${meeting}/agenda`, { ...item, exempt: mark }), proceedings);
  const agendaItemId = listed.agenda[0]?.agendaItemId ?? '';
  await officer.post(`${meeting}/declarations`, { who, kind: 'interest', words: 'Owns quillshares.', agendaItemId });
  const text = 'Heard of quillminute.\nRESOLVED that the Panel\n(i) ask for quillresolution.';
  const minute = { heading: 'The quillheading', text, agendaItemId };
  const held = read(await officer.post(`${meeting}/minutes`, minute), proceedings);
  return { meeting, next, agendaItemId, held, resolutionId: held.minutes[0]?.resolutions[0]?.resolutionId ?? '' };
};
const recommend = async (resolutionId: string): Promise<string> => {
  const made = await officer.post(`/api/resolutions/${resolutionId}/recommendation`, {});
  return read(made, z.object({ recommendationId: z.string() })).recommendationId;
};
const quills = (text: string): readonly string[] => [...new Set(text.match(/quill[a-z]+/gu))].toSorted();
const minutesFor = async (browser: Browser, meeting: string): Promise<Proceedings> =>
  read(await browser.get(`${meeting}/minutes`), proceedings);

test('of an exempt item a reader learns that it is there, under which paragraph, and nothing of its words', async () => {
  const reader = await api.signedIn(council, 'read_only');
  const open = await plant(null);
  expect(quills((await reader.get(`${open.meeting}/minutes`)).text)).toHaveLength(7);
  const { meeting, next, agendaItemId } = await plant(exempt);
  for (const path of [`${meeting}/minutes`, `${next}/minutes`, '/api/home'])
    expect([path, quills((await reader.get(path)).text)]).toEqual([path, []]);
  const seen = await minutesFor(reader, meeting);
  expect(seen.agenda).toMatchObject([
    { agendaItemId, title: inPlace, words: null, reportOf: null, exempt: { paragraph: 3, reason: null } },
  ]);
  expect(seen.declarations).toMatchObject([{ name: 'Cllr Ada Brook', words: inPlace }]);
  expect(seen.minutes).toMatchObject([{ number: 1, heading: inPlace, text: inPlace, resolutions: [] }]);
});

test.each(['council_administrator', 'scrutiny_officer', 'responder', 'committee_member'] as const)(
  'a %s reads an exempt item whole',
  async (role) => {
    const { meeting } = await plant(exempt);
    const seen = await (await api.signedIn(council, role)).get(`${meeting}/minutes`);
    expect(quills(seen.text)).toHaveLength(8);
  },
);

test('what a reader hears of wrong numbers names no exempt minute', async () => {
  const { meeting, agendaItemId } = await plant(exempt);
  await officer.post(`${meeting}/minutes`, { heading: 'The quilllater', text: 'Noted.', agendaItemId, number: 3 });
  const reader = await api.signedIn(council, 'read_only');
  expect(quills((await reader.get(`${meeting}/minutes`)).text)).toEqual([]);
});

test('a recommendation made from an exempt item bears its mark, in every field, and says where it came from', async () => {
  const { resolutionId, meeting, agendaItemId } = await plant(exempt);
  const id = await recommend(resolutionId);
  const seen = read(await officer.get(`/api/recommendations/${id}`), recommendation);
  expect(seen.exempt).toMatchObject({ recommendation: inPlace, source_title: inPlace, response: inPlace });
  expect(seen.exemptions).toMatchObject([{ paragraph: 3, reason: exempt.reason, inheritedFrom: { agendaItemId } }]);
  const reader = await api.signedIn(council, 'read_only');
  for (const path of [
    `/api/recommendations/${id}`,
    '/api/recommendations',
    '/api/recommendations/export?format=csv',
    `/api/reports/monitoring?meeting=${meeting.split('/').at(-1) ?? ''}`,
  ])
    expect([path, quills((await reader.get(path)).text)]).toEqual([path, []]);
});

test('an item that is marked later marks what was made from it, once', async () => {
  const { resolutionId, agendaItemId, held } = await plant(null);
  const id = await recommend(resolutionId);
  const [item] = held.agenda;
  const marked = await officer.patch(`/api/agenda-items/${agendaItemId}`, { exempt }, version(item?.revision ?? 0));
  const { revision } = read(marked, proceedings).agenda[0] ?? { revision: 0 };
  const reader = await api.signedIn(council, 'read_only');
  expect(quills((await reader.get(`/api/recommendations/${id}`)).text)).toEqual([]);
  await officer.patch(`/api/agenda-items/${agendaItemId}`, { title: 'The quillother' }, version(revision));
  const page = read(await officer.get(`/api/recommendations/${id}`), recommendation);
  expect(page.exemptions).toHaveLength(1);
});

test('what is confidential reaches those who keep the register, and no member, responder or reader', async () => {
  const { meeting, resolutionId } = await plant(confidential);
  const id = await recommend(resolutionId);
  const paths = [`${meeting}/minutes`, `/api/recommendations/${id}`, '/api/recommendations', '/api/home'];
  for (const role of ['responder', 'committee_member', 'read_only'] as const) {
    const browser = await api.signedIn(council, role);
    for (const path of paths) expect([role, path, quills((await browser.get(path)).text)]).toEqual([role, path, []]);
    const page = read(await browser.get(`/api/recommendations/${id}`), recommendation);
    expect([role, page.words]).toEqual([role, 'Confidential: not to be disclosed']);
  }
  expect(quills((await officer.get(`/api/recommendations/${id}`)).text)).toHaveLength(3);
  expect(quills((await officer.get('/api/recommendations/export?format=csv')).text)).toEqual([]);
});

test('a paper that nobody has confirmed is for those who keep the register alone', async () => {
  await addTrackerPortfolios(officer);
  const { uploadId } = read(
    await officer.upload('/api/imports', 'quilltracker.csv', tracker),
    z.object({ uploadId: z.string() }),
  );
  await readWaitingPaper(api, council.councilId, uploadId);
  const paths = ['', '/rows', '/preview', '/file'].map((rest) => `/api/imports/${uploadId}${rest}`);
  const codes = (browser: Browser) =>
    Promise.all(paths.map(async (path) => problemOf(await browser.get(path)) ?? 'shown'));
  const listed = async (browser: Browser) => {
    const { items, total } = read(await browser.get('/api/imports'), uploadPage);
    return [items.length, total];
  };
  const others = await Promise.all(
    (['responder', 'committee_member', 'read_only'] as const).map((role) => api.signedIn(council, role)),
  );
  const confirm = async (path: string) => {
    const { revision } = read(await officer.get(paths[0] ?? ''), z.object({ revision: z.number() }));
    return officer.post(`/api/imports/${uploadId}/${path}`, {}, version(revision));
  };
  const kept = ['not_found', 'not_found', 'not_found', 'not_found'];
  const insist = async (told: readonly string[], count: number) => {
    for (const other of others) {
      expect(await codes(other)).toEqual(told);
      expect(await listed(other)).toEqual([count, count]);
    }
    expect(await codes(officer)).toEqual(['shown', 'shown', 'shown', 'shown']);
    expect(await listed(officer)).toEqual([1, 1]);
  };
  await insist(kept, 0);
  for (const other of others) expect(quills((await other.get('/api/home')).text)).toEqual([]);
  expect((await confirm('confirm')).status).toBe(200);
  await insist(['shown', 'shown', 'shown', 'shown'], 1);
  await confirm('undo');
  for (const other of others) expect(await codes(other)).toEqual(kept);
});
