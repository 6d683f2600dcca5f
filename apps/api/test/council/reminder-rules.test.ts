import { settingValues } from '@holdfast/contracts/settings/values';
import { newId } from '@holdfast/database/new-id';
import { reminderKinds } from '@holdfast/domain/reminders/rules/reminder-kind';
import { usualReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';
import { type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addRecommendation, read } from '../support/sample.ts';
import { asWritten, said } from '../support/matchers.ts';
import { previewValue, saveValue } from '../support/set-values.ts';

let api: RunningApi;
let administrator: Browser;
beforeAll(async () => {
  api = await startApi();
});
// Whoever leads nothing and is nobody's: a scrutiny officer is asked.
beforeEach(async () => {
  administrator = await api.signedIn(await openTestCouncil(), 'council_administrator', 'scrutiny_officer');
});
afterAll(() => api.close());

const save = (body: object, version = 0) => saveValue(administrator, body, version);
const preview = (body: object) => previewValue(administrator, body);

describe('rules for reminders', () => {
  const rules = { ...usualReminderRules, responseLeads: [20, 5] };
  const set = (change: object) => ({ name: 'reminders', value: { ...rules, ...change }, validFrom: '2012-08-16' });

  test('are previewed with the messages that they come to, and saved as previewed', async () => {
    // Two months from 12 July: due on 11 September, and asked for 5 working days before, on 4 September.
    await addRecommendation(administrator, { receivedOn: '2012-07-12', lead: ['Robin Vale'] });
    const fewer = await preview(set({ responseLeads: [] }));
    expect(fewer.sentences[0]?.text).toMatch(
      /^In the 30 days from 16 August 2012 to 14 September 2012, this changes what is sent\. Before: \d reminders\. Messages: \d\. Now: 1 reminder\. Messages: 1\.$/u,
    );
    expect(fewer.listed).toContainEqual({
      recommendationId: null,
      what: said('A response is due soon'),
      before: asWritten('2'),
      after: asWritten('0'),
    });
    const none = await preview(set({ off: reminderKinds }));
    expect(none.sentences[0]?.text).toContain('Now: nothing.');
    expect((await save(set({ off: ['untouched'], sendingDays: [1, 3] }))).status).toBe(200);
    const kept = read(await administrator.get('/api/settings/values'), settingValues).inForce;
    expect(kept).toContainEqual(
      expect.objectContaining({ value: { ...rules, off: ['untouched'], sendingDays: [1, 3] } }),
    );
  });

  test('with a longer lead tell of what nobody would have looked at yet', async () => {
    await addRecommendation(administrator, { receivedOn: '2012-08-16' });
    const longer = await preview(set({ responseLeads: [40] }));
    expect(longer.listed).toContainEqual(
      expect.objectContaining({ what: said('A response is due soon'), before: asWritten('0') }),
    );
  });

  test('are refused with the part that is at fault, and name nobody of another council', async () => {
    const refused = await save(set({ sendingDays: [6] }));
    expect(problemOf(refused)).toBe('invalid');
    expect(refused.json).toMatchObject({ fields: [{ field: 'value.sendingDays' }] });
    const stranger = await save(set({ escalation: [{ afterWorkingDays: 5, to: { personId: newId() } }] }));
    expect(stranger.json).toMatchObject({ fields: [{ field: 'value.escalation' }] });
    expect((await save(set({ off: ['everything'] }))).status).toBe(422);
  });

  test('that were set before kinds and days could be chosen are read whole', async () => {
    const older = { ...rules, off: undefined, sendingDays: undefined };
    expect((await save(set(older))).status).toBe(200);
    const kept = read(await administrator.get('/api/settings/values'), settingValues).inForce;
    expect(kept).toContainEqual(expect.objectContaining({ value: rules }));
  });
});
