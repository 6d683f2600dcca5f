import { launchBrowser } from '@holdfast/local/testing/browser';
import type { ServedHoldfast } from '@holdfast/local/testing/serve-holdfast';
import type { Browser, Page } from 'playwright-core';
import { openHoldfast } from './testing/open-holdfast.ts';
import { beyondTheEdge, faultsOf, signIn } from './testing/screen.ts';

// One journey, step by step in one window: each test goes on from where the one before it stopped.
let holdfast: ServedHoldfast;
let browser: Browser;
let page: Page;

interface Met {
  readonly meetingId: string;
  readonly committeeName: string;
  readonly heldOn: string;
}

beforeAll(async () => {
  holdfast = await openHoldfast('journey_new_year');
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(30_000);
  await signIn(page, holdfast.url, 'admin@aldersea.example');
}, 120_000);

afterAll(async () => {
  await browser.close();
  await holdfast.stop();
});

const isWell = async (): Promise<void> => {
  await page.waitForLoadState('networkidle');
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await beyondTheEdge(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const textOf = async (address: string): Promise<string> => {
  await page.goto(`${holdfast.url}${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return page.locator('main').innerText();
};
const today = () => new Date().toISOString().slice(0, 10);
const meetingsOf = (committee: string): Promise<readonly Met[]> =>
  page.evaluate(async (name: string) => {
    const { items } = (await (await fetch('/api/meetings')).json()) as { items: Met[] };
    return items.filter(({ committeeName }) => committeeName === name);
  }, committee);

describe('an administrator', () => {
  test('drafts a reshuffle, sees what moves, and puts it in force', async () => {
    await page.goto(`${holdfast.url}/settings/portfolios`);
    await page.getByRole('heading', { level: 1, name: 'Portfolios' }).waitFor();
    await isWell();
    await page.getByLabel('What is it called?').fill('Reshuffle of the autumn');
    await press('Draft a reshuffle');
    await page.getByRole('heading', { level: 1, name: 'Reshuffle of the autumn' }).waitFor();
    const cards = page.locator('.new-set li');
    for (const card of await cards.all()) {
      const name = card.getByLabel('Name');
      if ((await name.inputValue()) !== 'Transport and Streets') continue;
      await name.fill('Streets and Climate');
      await card.getByLabel('Held by').fill('Cllr Wilf Amery');
    }
    await press('Save the new set');
    await page.getByLabel('Transport and Streets: who takes over what is open?').waitFor();
    await page.getByText(/open recommendations? pass(?:es)? into other hands/u).waitFor();
    await isWell();
    await press('Use today');
    await press('Put it in force');
    await page.getByText('The reshuffle is in force').waitFor();
  }, 180_000);

  test('finds the new name on the register and the old one in an old report', async () => {
    const register = await textOf('/register');
    expect(register).toContain('Streets and Climate');
    const met = await meetingsOf('Place Panel');
    const past = met.filter(({ heldOn }) => heldOn < today()).at(-1)?.meetingId ?? '';
    const coming = met.find(({ heldOn }) => heldOn > today())?.meetingId ?? '';
    const old = await textOf(`/reports/monitoring?meeting=${past}`);
    expect(old).toContain('Transport and Streets');
    expect(old).not.toContain('Streets and Climate');
    const next = await textOf(`/reports/monitoring?meeting=${coming}`);
    expect(next).toContain('Streets and Climate');
    expect(await textOf('/')).not.toContain('Transport and Streets');
  }, 120_000);

  test('looks at the portfolios of the day before, and finds the old name', async () => {
    const before = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const then = await textOf(`/settings/portfolios?on=${before}`);
    expect(then).toContain('Transport and Streets');
    expect(then).not.toContain('Streets and Climate');
    await isWell();
    await press('Back to today');
    await page.getByRole('link', { name: 'Streets and Climate' }).waitFor();
  }, 120_000);

  test('drafts a programme from a rule, compares it, has it approved, and publishes it', async () => {
    await page.goto(`${holdfast.url}/meetings/programmes`);
    await page.getByRole('heading', { level: 1, name: 'Programmes of meetings' }).waitFor();
    await page.getByLabel('Committee', { exact: true }).selectOption({ label: 'Place Panel' });
    await page.getByLabel(/^How do the days follow/u).fill('the Monday before each Cabinet');
    await press('Draft the dates');
    await page.getByRole('heading', { level: 1, name: /^Place Panel/u }).waitFor();
    await page.getByRole('heading', { name: 'Existing beside proposed' }).waitFor();
    await isWell();
    await page.getByLabel('Which meeting approved it?').selectOption({ index: 1 });
    await press('It was approved');
    await press('Publish: its dates become meetings');
    await page.getByText('The programme is published').waitFor();
    await isWell();
  }, 180_000);

  test('moves a Cabinet, and sees that the Panel is wanted on another day', async () => {
    const [cabinet] = (await meetingsOf('Cabinet')).filter(({ heldOn }) => heldOn > today()).slice(-1);
    await page.goto(`${holdfast.url}/meetings/${cabinet?.meetingId ?? ''}/move`);
    await page.getByRole('heading', { level: 1, name: /^Move Cabinet/u }).waitFor();
    const day = new Date(`${cabinet?.heldOn ?? ''}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + 7);
    await page.getByLabel('Day', { exact: true }).fill(`${day.getUTCDate()}`);
    await page.getByLabel('Month', { exact: true }).fill(`${day.getUTCMonth() + 1}`);
    await page.getByLabel('Year', { exact: true }).fill(`${day.getUTCFullYear()}`);
    await page.getByText(/^Place Panel wants to meet on the Monday before each Cabinet/u).waitFor();
    await isWell();
    await press('Move the meeting');
    await page.getByText(/^Cabinet now meets on/u).waitFor();
  }, 120_000);
});
