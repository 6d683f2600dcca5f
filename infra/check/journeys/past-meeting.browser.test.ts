import { statedDay } from '@holdfast/database/testing/stated-day';
import { addDays } from '@holdfast/domain/dates/iso-date';
import { dayInWords } from '@holdfast/domain/dates/term';
import { launchBrowser } from '@holdfast/local/testing/browser';
import type { ServedHoldfast } from '@holdfast/local/testing/serve-holdfast';
import type { Browser, Page } from 'playwright-core';
import { askApi } from './testing/ask-api.ts';
import { openHoldfast } from './testing/open-holdfast.ts';
import { expectWell, signIn } from './testing/screen.ts';

const board = 'Scrutiny Management Board';
const asked = 'That the contingency left in each project is shown.';
const answer = 'Agreed. The contingency of each project stands in the annex to the capital monitor.';

let holdfast: ServedHoldfast;
let browser: Browser;
let officer: Page;
/** The meetings of the board that were held, the latest first. */
let held: readonly { readonly meetingId: string; readonly heldOn: string }[] = [];

beforeAll(async () => {
  holdfast = await openHoldfast('journey_past_meeting', {}, `${statedDay()}T10:00:00Z`);
  browser = await launchBrowser();
  officer = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  officer.setDefaultTimeout(30_000);
  await signIn(officer, holdfast.url, 'scrutiny@aldersea.example');
  const { body } = await askApi(officer, { method: 'GET', path: '/api/meetings' });
  const { items } = JSON.parse(body) as {
    items: { meetingId: string; committeeName: string; heldOn: string; state: string }[];
  };
  held = items
    .filter(
      ({ committeeName, heldOn, state }) => committeeName === board && heldOn < statedDay() && state === 'scheduled',
    )
    .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn));
}, 180_000);

afterAll(async () => {
  await browser.close();
  await holdfast.stop();
});

const openReport = async (at: number): Promise<void> => {
  await officer.goto(`${holdfast.url}/reports/monitoring?meeting=${held[at]?.meetingId ?? ''}`);
  await officer.getByText(/^As known on /u).waitFor();
  await officer.waitForLoadState('networkidle');
};

/** What the report of a meeting says, from its counts to its last row. */
const said = async (at: number): Promise<string> => {
  await openReport(at);
  const counts = await officer.getByText(/ recommendations? · /u).innerText();
  return `${counts}\n${await officer.getByRole('table', { name: 'Monitoring report' }).innerText()}`;
};

const standing = async (): Promise<string> => officer.getByText(/^As known on /u).innerText();

let published = '';
let unpublished = '';

test('the report of a past meeting shows what was known at the end of its day', async () => {
  unpublished = await said(1);
  expect(await standing()).toBe(
    `As known on ${dayInWords(held[1]?.heldOn ?? '')}, printed on ${dayInWords(statedDay())}.`,
  );
  await expectWell(officer);
}, 180_000);

test('an officer publishes the report of another', async () => {
  published = await said(0);
  expect(published).toContain(asked);
  await officer.getByText('Publish this report').click();
  await officer.getByText(/later changes of the register are not in it/u).waitFor();
  await expectWell(officer);
  await officer.getByRole('button', { name: 'Publish it as it is now' }).click();
  await officer
    .getByText(`published on ${dayInWords(statedDay())}`)
    .first()
    .waitFor();
  await expectWell(officer);
  expect(await said(0)).toBe(published);
}, 180_000);

test('an answer that comes afterwards is in neither of them', async () => {
  await officer.goto(`${holdfast.url}/register?search=${encodeURIComponent(asked)}`);
  await officer.getByRole('link', { name: asked }).click();
  await officer.getByRole('link', { name: /^Record a (?:new )?response$/u }).click();
  await officer.getByLabel('Accepted', { exact: true }).check();
  await officer.getByLabel('The response, in their own words').fill(answer);
  await officer.getByRole('button', { name: 'Use today' }).click();
  await officer.getByRole('button', { name: 'Record this response' }).click();
  await officer.getByText('The response is recorded').first().waitFor();
  await officer.getByText(answer).first().waitFor();
  expect(await said(0)).toBe(published);
  expect(await said(1)).toBe(unpublished);
}, 180_000);

test('reprinted a week later, both are as they were, and say on which day they were printed', async () => {
  const later = addDays(statedDay(), 7);
  await holdfast.startAgain(`${later}T10:00:00Z`);
  expect(await said(0)).toBe(published);
  expect(await standing()).toBe(
    `As known on ${dayInWords(held[0]?.heldOn ?? '')}, published on ${dayInWords(statedDay())}, printed on ${dayInWords(later)}.`,
  );
  expect(await said(1)).toBe(unpublished);
  expect(await standing()).toBe(`As known on ${dayInWords(held[1]?.heldOn ?? '')}, printed on ${dayInWords(later)}.`);
  await expectWell(officer);
}, 180_000);
