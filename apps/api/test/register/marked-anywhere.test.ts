import { CouncilDatabase } from '@holdfast/database/council-database';
import { columnOf } from '@holdfast/domain/fields/field';
import { recommendationFields } from '@holdfast/domain/recommendations/fields/field-rows';
import {
  type ExemptField,
  exemptFields,
  markOf,
  recommendationFieldNames,
} from '@holdfast/domain/recommendations/fields/fields';
import type { Browser } from '../support/browser.ts';
import { openTestCouncil, type TestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi, testDay } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, readRecommendation } from '../support/sample.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
let committeeId: string;
let meetingId: string;
beforeAll(async () => {
  api = await startApi();
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
  committeeId = await addCommittee(officer);
  meetingId = await addMeeting(officer, committeeId, testDay);
});
afterAll(() => api.close());

const quill = 'A quill that nobody else writes';
const timescale = { words: quill, from: null, to: null, precision: 'unknown' };
/** Every column whose words go with the mark on a field, by the catalogue. */
const columnsWith = (field: ExemptField) =>
  recommendationFieldNames
    .filter((name) => markOf(name) === field)
    .map((name) => ({
      column: columnOf(recommendationFields, name),
      isTimescale: recommendationFields[name].kind === 'timescale',
      isAlways: 'always' in recommendationFields[name],
    }));

/** Writes to the columns by hand, on the day of the meeting or after it. */
const write = (id: string, field: ExemptField, words: 'quill' | 'nothing', day: string) => {
  const set = columnsWith(field).map(({ column, isTimescale, isAlways }) => {
    if (words === 'nothing') return `${column} = ${isAlways ? `'That it be done.'` : 'null'}`;
    return `${column} = '${isTimescale ? JSON.stringify(timescale) : quill}'`;
  });
  return council.byHand(
    `with d as (select set_config('app.today', $3, true))
     update recommendation set ${set.join(', ')} from d where council_id = $1 and recommendation_id = $2`,
    [council.councilId, id, day],
  );
};

/** All that a reader can get of it, now and of the day of the meeting. */
const readable = async (id: string): Promise<string> => {
  const page = await (await api.signedIn(council, 'read_only')).get(`/api/recommendations/${id}`);
  const then = await api.app
    .get(CouncilDatabase)
    .readCouncil(council.councilId, ({ reports }) => reports.monitoring(meetingId, testDay, 'reader'));
  return page.text + JSON.stringify(then?.rows.filter(({ recommendationId }) => recommendationId === id));
};

const mark = async (id: string, field: ExemptField, paragraph: number | null) => {
  const { revision } = await readRecommendation(officer, id);
  const body = { fields: [field], paragraph, reason: 'It names the bidders.' };
  const answer = await officer.post(`/api/recommendations/${id}/exemptions`, body, { 'if-match': `"${revision}"` });
  expect([field, answer.status, answer.text]).toEqual([field, 201, answer.text]);
};

test.each(exemptFields)(
  '%s is marked wherever its words stand: now, on a past day, and before they are written',
  async (field) => {
    const add = async () =>
      (await addRecommendation(officer, { committeeId, sourceTitle: 'Sea defences' })).recommendationId;
    const [now, before, toCome] = [await add(), await add(), await add()];
    await write(now, field, 'quill', testDay);
    await write(before, field, 'quill', testDay);
    await write(before, field, 'nothing', '2012-09-01');
    for (const id of [now, before]) {
      expect([field, await readable(id)]).toEqual([field, expect.stringContaining('quill')]);
      await mark(id, field, 3);
      expect([field, await readable(id)]).toEqual([field, expect.not.stringContaining('quill')]);
    }
    await mark(toCome, field, 3);
    await write(toCome, field, 'quill', testDay);
    expect([field, await readable(toCome)]).toEqual([field, expect.not.stringContaining('quill')]);
  },
);

test('a response that was withdrawn, and what a correction said before, are kept back by a mark on what is empty now', async () => {
  const { recommendationId: id } = await addRecommendation(officer, { committeeId });
  const at = (step: string) => `/api/recommendations/${id}/${step}`;
  await officer.post(at('responses'), { decision: 'accepted', words: quill, respondedOn: '2012-08-01' });
  const { history, revision } = await readRecommendation(officer, id);
  const factId = history.find(({ correctable }) => correctable !== null)?.correctable?.factId ?? '';
  const body = { kind: 'response', factId, reason: 'Of another item.' };
  expect((await officer.post(at('corrections'), body, { 'if-match': `"${revision}"` })).status).toBe(201);
  expect(await readable(id)).toContain('quill');
  await mark(id, 'response', 3);
  expect(await readable(id)).not.toContain('quill');
});

test('words go from exempt to confidential without being let out on the way', async () => {
  const { recommendationId: id } = await addRecommendation(officer, { committeeId, words: quill });
  const member = await api.signedIn(council, 'committee_member');
  await mark(id, 'recommendation', 3);
  expect((await member.get(`/api/recommendations/${id}`)).text).toContain('quill');
  await mark(id, 'recommendation', null);
  expect((await member.get(`/api/recommendations/${id}`)).text).not.toContain('quill');
  expect(await readable(id)).not.toContain('quill');
});
