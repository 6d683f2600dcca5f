import { type Proceedings, proceedings } from '@holdfast/contracts/minutes/shapes';
import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { z } from 'zod';
import { type Browser, problemOf, statusesOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { containing, said } from '../support/matchers.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, read, readRecommendation } from '../support/sample.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
let committeeId: string;
let meeting: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
  committeeId = await addCommittee(officer);
  meeting = `/api/meetings/${await addMeeting(officer, committeeId, '2012-07-12')}`;
});
afterAll(() => api.close());

const version = (revision: number) => ({ 'if-match': `"${revision}"` });
const now = async (): Promise<Proceedings> => read(await officer.get(`${meeting}/minutes`), proceedings);
const ferry = {
  heading: 'Ferry fares',
  text: 'The Panel considered a report.\nRESOLVED that the Panel\n(i) note the fares; and\n(ii) ask the operator for winter times.',
};
const addMinute = async (minute: object = ferry) => read(await officer.post(`${meeting}/minutes`, minute), proceedings);
const ada = { newPerson: { name: 'Cllr Ada Brook', kind: 'councillor' } };

test('an agenda opens with the usual items, once, and keeps the order it is given', async () => {
  const opened = read(await officer.post(`${meeting}/agenda/openings`, {}), proceedings);
  expect(opened.agenda.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
  expect(problemOf(await officer.post(`${meeting}/agenda/openings`, {}))).toBe('conflict');
  const added = read(await officer.post(`${meeting}/agenda`, { kind: 'report', title: 'Ferry fares' }), proceedings);
  const last = added.agenda.at(-1);
  const moved = await officer.patch(
    `/api/agenda-items/${last?.agendaItemId ?? ''}`,
    { position: 2 },
    version(last?.revision ?? 0),
  );
  expect(
    read(moved, proceedings)
      .agenda.map(({ title }) => title)
      .slice(0, 3),
  ).toEqual(['Apologies and substitutes', 'Ferry fares', 'Declarations of interest']);
});

test('an item that is exempt says by which paragraph and why, or is not', async () => {
  const item = { kind: 'report', title: 'A contract', exempt: { paragraph: 3, reason: 'Prices of a tender.' } };
  const added = read(await officer.post(`${meeting}/agenda`, item), proceedings);
  expect(added.agenda[0]?.exempt).toEqual(item.exempt);
  const half = await officer.post(`${meeting}/agenda`, { ...item, exempt: { paragraph: 3 } });
  expect(problemOf(half)).toBe('invalid');
  const welsh = await officer.post(`${meeting}/agenda`, { ...item, exempt: { ...item.exempt, paragraph: 14 } });
  expect(welsh.json).toMatchObject({
    code: 'invalid',
    fields: [{ field: 'exempt.paragraph', message: containing('paragraphs are 1 to 7 of Schedule 12A') }],
  });
});

test('in Scotland an item is exempt under Schedule 7A, which weighs no public interest', async () => {
  const scottish = await openTestCouncil({ nation: 'scotland' });
  officer = await api.signedIn(scottish, 'scrutiny_officer');
  meeting = `/api/meetings/${await addMeeting(officer, await addCommittee(officer), '2013-03-14')}`;
  const item = { kind: 'report', title: 'A contract', exempt: { paragraph: 8, reason: '' } };
  const added = read(await officer.post(`${meeting}/agenda`, item), proceedings);
  expect(added.agenda[0]?.exempt).toEqual(item.exempt);
  const reader = await api.signedIn(scottish, 'read_only');
  expect(read(await reader.get(`${meeting}/minutes`), proceedings).agenda).toMatchObject([
    { title: 'Exempt: paragraph 8 of Schedule 7A', exempt: { paragraph: 8, reason: null } },
  ]);
  await addMinute({ ...ferry, agendaItemId: added.agenda[0]?.agendaItemId });
  const resolutionId = (await now()).minutes[0]?.resolutions[0]?.resolutionId ?? '';
  const made = await officer.post(`/api/resolutions/${resolutionId}/recommendation`, {});
  const { recommendationId } = read(made, z.object({ recommendationId: z.string() }));
  const { exemptions, history } = read(await officer.get(`/api/recommendations/${recommendationId}`), recommendation);
  expect(exemptions).toMatchObject([{ paragraph: 8, inPlace: 'Exempt: paragraph 8 of Schedule 7A', reason: '' }]);
  expect(history.find(({ kind }) => kind === 'marked_exempt')?.words).toBe('Exempt: paragraph 8 of Schedule 7A');
});

test.each([
  ['scotland', { paragraph: 16, reason: '' }, 'paragraph', 'paragraphs are 1 to 15 of Schedule 7A'],
  ['scotland', { paragraph: null, reason: '' }, 'reason', 'Say why it may not be disclosed.'],
  ['wales', { paragraph: 12, reason: ' ' }, 'reason', 'outweighs the public interest'],
  ['northern_ireland', { paragraph: 8, reason: 'A tender.' }, 'paragraph', 'paragraphs are 1 to 7 of Schedule 6'],
  ['england', { paragraph: 19, reason: 'A tender.' }, 'paragraph', 'paragraphs are 1 to 7 of Schedule 12A'],
] as const)('in %s an item with %j is refused for its %s', async (nation, exempt, field, sentence) => {
  officer = await api.signedIn(await openTestCouncil({ nation }), 'scrutiny_officer');
  meeting = `/api/meetings/${await addMeeting(officer, await addCommittee(officer), '2013-03-14')}`;
  const refused = await officer.post(`${meeting}/agenda`, { kind: 'report', title: 'A contract', exempt });
  expect(refused.json).toMatchObject({
    code: 'invalid',
    fields: [{ field: `exempt.${field}`, message: containing(sentence) }],
  });
});

test('a minute is read for its resolutions, and each becomes a recommendation once', async () => {
  const [minute] = (await addMinute()).minutes;
  expect(minute).toMatchObject({ number: 1, stem: 'that the Panel', text: ferry.text.replace('; and', '') });
  const [, second] = minute?.resolutions ?? [];
  const path = `/api/resolutions/${second?.resolutionId ?? ''}/recommendation`;
  const made = read(await officer.post(path, {}), z.object({ recommendationId: z.string(), reference: z.string() }));
  expect((await officer.get(`/api/recommendations/${made.recommendationId}`)).json).toMatchObject({
    words: 'That the Panel ask the operator for winter times.',
    sourceKind: 'meeting',
    sourceTitle: 'Ferry fares',
    sourceDate: '2012-07-12',
    coreStatus: 'awaiting_response',
  });
  expect((await now()).minutes[0]?.resolutions.map(({ recommendation }) => recommendation?.reference)).toEqual([
    undefined,
    made.reference,
  ]);
  expect(problemOf(await officer.post(path, {}))).toBe('conflict');
});

test('two who take one resolution into the register at once make one recommendation', async () => {
  const [minute] = (await addMinute()).minutes;
  const path = `/api/resolutions/${minute?.resolutions[0]?.resolutionId ?? ''}/recommendation`;
  const answers = await Promise.all([officer.post(path, {}), officer.post(path, {})]);
  expect(statusesOf(answers)).toEqual([201, 409]);
  expect((await officer.get('/api/recommendations')).json).toMatchObject({ total: 1 });
});

test('numbers run on, and a gap is told', async () => {
  await addMinute();
  const after = await addMinute({ ...ferry, number: 4 });
  expect(after.nextNumber).toBe(5);
  expect(after.numberFaults).toEqual([said('There are no minutes 2 to 3.')]);
  const taken = await officer.post(`${meeting}/minutes`, { ...ferry, number: 4 });
  expect(taken.json).toMatchObject({ fields: [{ field: 'number', message: 'Minute 4 is “Ferry fares” already.' }] });
});

test('an old version of a minute is not written over a new one', async () => {
  const [minute] = (await addMinute()).minutes;
  const path = `${meeting}/minutes/${minute?.minuteId ?? ''}`;
  expect((await officer.put(path, { ...ferry, heading: 'Ferries', reason: 'A slip.' }, version(1))).status).toBe(200);
  const second = await officer.put(path, { ...ferry, heading: 'Boats', reason: 'A slip.' }, version(1));
  expect(problemOf(second)).toBe('stale_version');
  expect((await now()).minutes[0]?.heading).toBe('Ferries');
});

test('attendance names each person once, and a substitute sits for who is away', async () => {
  const first = read(await officer.post(`${meeting}/attendance`, { who: ada, presence: 'apologies' }), proceedings)
    .attendance[0];
  const ben = { newPerson: { name: 'Cllr Ben Dale', kind: 'councillor' } };
  const away = first?.personId ?? '';
  const sat = await officer.post(`${meeting}/attendance`, { who: ben, presence: 'present', substituteFor: away });
  expect(sat.status).toBe(201);
  const again = await officer.post(`${meeting}/attendance`, { who: { personId: away }, presence: 'present' });
  expect(again.text).toContain('Cllr Ada Brook is listed already.');
  const back = await officer.patch(
    `${meeting}/attendance/${first?.attendanceId ?? ''}`,
    { presence: 'present' },
    version(1),
  );
  expect(back.text).toContain('Cllr Ben Dale sat in the place of Cllr Ada Brook');
});

test('in Wales a party whip is minuted only with the member taking no part', async () => {
  officer = await api.signedIn(await openTestCouncil({ nation: 'wales' }), 'scrutiny_officer');
  meeting = `/api/meetings/${await addMeeting(officer, await addCommittee(officer), '2013-03-14')}`;
  const whip = { who: ada, kind: 'party_whip', words: 'Whipped on item 7.' };
  const refused = await officer.post(`${meeting}/declarations`, whip);
  expect(refused.json).toMatchObject({ code: 'invalid', fields: [{ field: 'tookNoPart' }] });
  const taken = await officer.post(`${meeting}/declarations`, { ...whip, tookNoPart: true });
  expect(read(taken, proceedings).declarations).toHaveLength(1);
});

test('what the committee asked to have back arrives on the agenda of its day by itself', async () => {
  const [minute] = (await addMinute()).minutes;
  const made = await officer.post(`/api/resolutions/${minute?.resolutions[0]?.resolutionId ?? ''}/recommendation`, {});
  const { recommendationId } = read(made, z.object({ recommendationId: z.string() }));
  const { revision } = await readRecommendation(officer, recommendationId);
  await officer.patch(`/api/recommendations/${recommendationId}`, { dueBackOn: '2012-10-01' }, version(revision));
  const dueAt = async (heldOn: string) => {
    const id = await addMeeting(officer, committeeId, heldOn);
    return read(await officer.get(`/api/meetings/${id}/minutes`), proceedings).dueBack;
  };
  expect(await dueAt('2012-09-13')).toEqual([]);
  expect(await dueAt('2012-10-11')).toMatchObject([
    { recommendationId, why: ['asked_back'], sentences: [said('The committee asked for it back by 1 October 2012.')] },
  ]);
});

describe('what is put back reaches the recommendation that was made meanwhile', () => {
  const exempt = { paragraph: 3, reason: 'Prices of a tender.' };
  const addItem = async () => {
    const added = await officer.post(`${meeting}/agenda`, { kind: 'report', title: 'A contract', exempt });
    return read(added, proceedings).agenda[0]?.agendaItemId ?? '';
  };
  const recommend = async () => {
    const resolutionId = (await now()).minutes[0]?.resolutions[0]?.resolutionId ?? '';
    const made = await officer.post(`/api/resolutions/${resolutionId}/recommendation`, {});
    return read(made, z.object({ recommendationId: z.string() })).recommendationId;
  };
  const lastChangeOf = async (subject: 'agenda_item' | 'minute', id: string) => {
    const found = await officer.get(`/api/settings/history?noun=${subject}&nounId=${id}`);
    const { items } = read(found, z.object({ items: z.array(z.object({ eventId: z.string() })) }));
    return `/api/settings/history/${items[0]?.eventId ?? ''}/put-back`;
  };
  const paragraphs = async (recommendationId: string) =>
    read(await officer.get(`/api/recommendations/${recommendationId}`), recommendation).exemptions.map(
      ({ paragraph }) => paragraph,
    );

  test('the mark of an agenda item', async () => {
    const agendaItemId = await addItem();
    await addMinute({ ...ferry, agendaItemId });
    const lifted = await officer.patch(`/api/agenda-items/${agendaItemId}`, { exempt: null }, version(1));
    expect(lifted.status).toBe(200);
    const back = await lastChangeOf('agenda_item', agendaItemId);
    const recommendationId = await recommend();
    expect(await paragraphs(recommendationId)).toEqual([]);
    const administrator = await api.signedIn(council, 'council_administrator');
    expect((await administrator.post(back)).status).toBe(200);
    expect(await paragraphs(recommendationId)).toEqual([3]);
  });

  test('the item of a minute', async () => {
    const agendaItemId = await addItem();
    const [minute] = (await addMinute({ ...ferry, agendaItemId })).minutes;
    const minuteId = minute?.minuteId ?? '';
    expect(
      (await officer.put(`${meeting}/minutes/${minuteId}`, { ...ferry, reason: 'A slip.' }, version(1))).status,
    ).toBe(200);
    const back = await lastChangeOf('minute', minuteId);
    const recommendationId = await recommend();
    expect(await paragraphs(recommendationId)).toEqual([]);
    const administrator = await api.signedIn(council, 'council_administrator');
    expect((await administrator.post(back)).status).toBe(200);
    expect(await paragraphs(recommendationId)).toEqual([3]);
  });
});
