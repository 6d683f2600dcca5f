import { statedDay } from '@holdfast/database/testing/stated-day';
import { addDays, type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { dayInWords } from '@holdfast/domain/dates/term';
import { launchBrowser } from '@holdfast/local/testing/browser';
import type { ServedHoldfast } from '@holdfast/local/testing/serve-holdfast';
import type { Browser, Page } from 'playwright-core';
import { bringForward } from './testing/bring-forward.ts';
import { openHoldfast } from './testing/open-holdfast.ts';
import { beyondTheEdge, faultsOf, signIn } from './testing/screen.ts';

// One journey, step by step in one window: each test goes on from where the one before it stopped.
const database = 'journey_new_year';
let holdfast: ServedHoldfast;
let browser: Browser;
let page: Page;

interface Met {
  readonly meetingId: string;
  readonly committeeName: string;
  readonly heldOn: string;
}

beforeAll(async () => {
  holdfast = await openHoldfast(database);
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
const today = statedDay;
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
    await page.getByLabel('Transport and Streets: who takes over open items?').waitFor();
    await page.getByText(/open recommendations? moves? to another portfolio/u).waitFor();
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
    const before = addDays(today(), -1);
    const then = await textOf(`/settings/portfolios?on=${before}`);
    expect(then).toContain('Transport and Streets');
    expect(then).not.toContain('Streets and Climate');
    await isWell();
    await press('Back to today');
    await page.getByRole('link', { name: 'Streets and Climate' }).waitFor();
  }, 120_000);

  test('drafts a meeting schedule from a rule, compares it, has it approved, and publishes it', async () => {
    await page.goto(`${holdfast.url}/meetings/schedules`);
    await page.getByRole('heading', { level: 1, name: 'Meeting schedules' }).waitFor();
    await page.getByLabel('Committee', { exact: true }).selectOption({ label: 'Place Panel' });
    await page.getByLabel(/^How are the days chosen/u).fill('the Monday before each Cabinet');
    await press('Draft the dates');
    await page.getByRole('heading', { level: 1, name: /^Place Panel/u }).waitFor();
    await page.getByRole('heading', { name: 'Existing and proposed dates' }).waitFor();
    await isWell();
    await page.getByLabel('Which meeting approved it?').selectOption({ index: 1 });
    await press('Record the approval');
    await press('Publish: its dates become meetings');
    await page.getByText('The meeting schedule is published').waitFor();
    await isWell();
  }, 180_000);

  test('moves a Cabinet, and sees that the Panel is wanted on another day', async () => {
    // One that the Panel's new dates follow: on some days the next Cabinets lie beyond the year that was drafted.
    const mondays = new Set((await meetingsOf('Place Panel')).map(({ heldOn }) => heldOn));
    const cabinet = (await meetingsOf('Cabinet')).find(
      ({ heldOn }) => heldOn > today() && mondays.has(addDays(isoDate(heldOn), -1)),
    );
    await page.goto(`${holdfast.url}/meetings/${cabinet?.meetingId ?? ''}/move`);
    await page.getByRole('heading', { level: 1, name: /^Move Cabinet/u }).waitFor();
    const day = new Date(`${cabinet?.heldOn ?? ''}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + 7);
    await page.getByLabel('Day', { exact: true }).fill(`${day.getUTCDate()}`);
    await page.getByLabel('Month', { exact: true }).fill(`${day.getUTCMonth() + 1}`);
    await page.getByLabel('Year', { exact: true }).fill(`${day.getUTCFullYear()}`);
    await page.getByText(/^Place Panel wants to meet on the Monday before each Cabinet/u).waitFor();
    const meant = page.getByLabel('I have read what follows, and it is meant');
    if ((await meant.count()) > 0) await meant.check();
    await isWell();
    await press('Move the meeting');
    await page.getByText(/^Cabinet now meets on/u).waitFor();
  }, 120_000);
});

describe('a committee that ends on a day to come', () => {
  const lastDay = addDays(statedDay(), 40);
  const health = 'Health and Care Panel';
  const children = 'Children and Families Panel';
  const harbour = 'Harbour Panel';
  const heir = 'Scrutiny Management Board';
  let passedOn: string;

  const chooseDay = async (day: IsoDate) => {
    const [year = '', month = '', date = ''] = day.split('-');
    await page.getByLabel('Day', { exact: true }).fill(date);
    await page.getByLabel('Month', { exact: true }).fill(month);
    await page.getByLabel('Year', { exact: true }).fill(year);
  };
  const toCommittee = async (name: string) => {
    await page.goto(`${holdfast.url}/settings/committees`);
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };
  const plan = async (name: string, successor: string | null) => {
    await toCommittee(name);
    await page.getByRole('link', { name: 'End this committee' }).click();
    // The page before has days as well, and stays until this one has come.
    await page.getByRole('button', { name: 'See what would happen' }).waitFor();
    await chooseDay(lastDay);
    if (successor !== null) await page.getByLabel('Who takes over open items').selectOption({ label: successor });
    await page.getByLabel('Cancel its meetings after that day').check();
    await press('See what would happen');
    await page.getByText(`Nothing changes before ${dayInWords(lastDay)} is over`).waitFor();
  };
  const confirm = async (name: string) => {
    await press(`End this committee on ${dayInWords(lastDay)}`);
    await page.getByRole('heading', { level: 2, name: `${name} will end on ${dayInWords(lastDay)}` }).waitFor();
  };

  const isStuck = () =>
    page.evaluate(async () => {
      const home = (await (await fetch('/api/home')).json()) as { endingsStuck: unknown[] };
      return home.endingsStuck.length > 0;
    });

  test('is planned by an administrator, who sees first what that comes to, and calls another ending off', async () => {
    await plan(health, heir);
    const items = page
      .locator('ul', { has: page.locator('a[href^="/recommendations/"]') })
      .first()
      .locator('a');
    passedOn = (await items.first().getAttribute('href')) ?? '';
    expect(await items.count()).toBeGreaterThan(1);
    await isWell();
    await confirm(health);
    await page.getByText(`What is open then goes to ${heir}.`).waitFor();
    await isWell();
    await plan(children, heir);
    await confirm(children);
    await press('Cancel what is planned');
    await page.getByText(`${children} goes on: the ending is cancelled`).waitFor();
  }, 120_000);

  test('has something open by its day that nobody was chosen for', async () => {
    await page.goto(`${holdfast.url}/settings/committees`);
    await page.getByText('Add a committee').click();
    await page.getByLabel('Name of the committee').fill(harbour);
    await press('Add this committee');
    await page.getByRole('link', { name: harbour }).waitFor();
    await plan(harbour, null);
    await confirm(harbour);
    const added = await page.evaluate(async (name: string) => {
      const read = async (address: string): Promise<unknown> => (await fetch(address)).json();
      const { csrfToken } = (await read('/api/session')) as { csrfToken: string };
      const { items } = (await read('/api/committees')) as { items: { committeeId: string; name: string }[] };
      const committeeId = items.find((one) => one.name === name)?.committeeId;
      const response = await fetch('/api/recommendations', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
        body: JSON.stringify({ committeeId, words: 'That the landing stage is lit.', sourceKind: 'meeting' }),
      });
      return response.status;
    }, harbour);
    expect(added).toBe(201);
  }, 120_000);

  test('ends by itself when that day is over; what could not end stands at home with its reason', async () => {
    await holdfast.startAgain(`${addDays(lastDay, 1)}T10:00:00Z`);
    const until = performance.now() + 60_000;
    while (!(await isStuck())) {
      if (performance.now() > until) throw new Error('Nothing was carried out on its day.');
      await bringForward(database, 'find-due-endings');
      await page.waitForTimeout(500);
    }
    await page.goto(holdfast.url);
    const stuck = page.getByRole('region', { name: 'Could not end on their day' });
    await stuck.getByRole('link', { name: harbour }).waitFor();
    expect(await stuck.innerText()).toContain('choose the committee that takes it over');
    expect(await stuck.innerText()).not.toContain(health);
    await isWell();
    expect(await textOf(passedOn)).toContain(heir);
    await toCommittee(health);
    expect(await page.locator('main').innerText()).toMatch(new RegExp(`Open items went to\\s+${heir}`, 'u'));
    await toCommittee(children);
    await page.getByRole('link', { name: 'End this committee' }).waitFor();
  }, 120_000);
});
