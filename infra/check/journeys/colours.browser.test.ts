import { launchBrowser } from '@holdfast/local/testing/browser';
import type { ServedHoldfast } from '@holdfast/local/testing/serve-holdfast';
import type { Browser, Page } from 'playwright-core';
import { askApi } from './testing/ask-api.ts';
import { colourTracker } from './testing/colour-tracker.ts';
import { openHoldfast } from './testing/open-holdfast.ts';
import { expectWell, signIn } from './testing/screen.ts';

// One journey, step by step in one window: each test goes on from where the one before it stopped.
let holdfast: ServedHoldfast;
let browser: Browser;
let page: Page;
let importAddress = '';
let before: readonly string[] = [];

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** The register to the row, and the bodies that an import can make, as whoever is signed in may read them. */
const whatStands = async (): Promise<string[]> => {
  await page.goto(`${holdfast.url}/register`);
  await heading('Register');
  const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const answers = await Promise.all(
    [csv ?? '', '/api/committees', '/api/portfolios'].map((path) => askApi(page, { method: 'GET', path })),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  return answers.map(({ body }) => body);
};

beforeAll(async () => {
  holdfast = await openHoldfast('journey_colours');
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(30_000);
  await signIn(page, holdfast.url, 'scrutiny@aldersea.example');
  before = await whatStands();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await holdfast.stop();
});

describe('a PDF in which the status is only a colour', () => {
  test('is read by the key in the paper, and each reading says so', async () => {
    await page.goto(`${holdfast.url}/imports/new`);
    await expectWell(page);
    await page.locator('input[type=file]').setInputFiles({
      name: 'Quayside Panel.pdf',
      mimeType: 'application/pdf',
      buffer: colourTracker(),
    });
    await heading('What we understood');
    importAddress = page.url();
    expect(await page.getByText('a colour, read by the key in the paper').count()).toBe(4);
    const third = page.getByRole('table', { name: /^Row 3/u });
    await third
      .getByRole('row', { name: /^Core status/u })
      .getByText('Off track')
      .waitFor();
    await expectWell(page);
  }, 180_000);

  test('a wrong value is corrected where it stands, and the reader keeps place and focus', async () => {
    const change = page.getByRole('button', { name: /^Change\s+Due of row 2/u });
    await change.click();
    await page.getByLabel('Due, in words').fill('30 April 2027');
    await page.getByText('This is read as 30 Apr 2027.').waitFor();
    await expectWell(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^corrected by /u).waitFor();
    await page.getByText('The paper is being read again with your change…').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement?.textContent')).toContain('Due of row 2');
    expect(await page.evaluate('scrollY')).toBeGreaterThan(0);
  }, 180_000);

  test('what it does not say is asked, and one save keeps every answer', async () => {
    await page.getByRole('link', { name: 'Continue to the questions' }).click();
    await heading('What the paper does not say');
    await page.getByLabel('Where did these recommendations come from?').selectOption({ label: 'Meeting' });
    await expectWell(page);
    expect(await page.getByRole('link', { name: 'See what will change' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Save these answers' }).click();
    await page.getByRole('link', { name: 'See what will change' }).click();
    await heading('What will change in the register');
    await page.getByText('4 will be added, 0 will be changed and 0 will stay the same.').waitFor();
    await page.getByText('30 Apr 2027').first().waitFor();
    await expectWell(page);
  }, 180_000);

  test('confirmed, its rows and the names that it made stand in the register', async () => {
    await page.getByRole('button', { name: 'Import 4 rows' }).click();
    await heading('The paper is in the register');
    await expectWell(page);
    await page.getByRole('link', { name: 'Open these in the register' }).click();
    await heading('Register');
    await page.getByText('Showing 4 of 4 recommendations').waitFor();
    await expectWell(page);
    const [register = '', committees = '', portfolios = ''] = await whatStands();
    expect(register).toContain('the slipway is cleared of weed');
    expect([committees.includes('Quayside Panel'), portfolios.includes('Slipways and Moorings')]).toEqual([true, true]);
  }, 180_000);

  test('undone whole, the register is as it was to the row, and the made names are gone', async () => {
    await page.goto(importAddress);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('button', { name: 'Yes, undo the import' }).click();
    await heading('This import was undone');
    await page.getByText('Slipways and Moorings; Quayside Panel').waitFor();
    await expectWell(page);
    expect(await whatStands()).toEqual(before);
  }, 180_000);
});
