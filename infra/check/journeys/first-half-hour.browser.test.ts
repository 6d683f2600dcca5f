import { launchBrowser } from '@holdfast/local/testing/browser';
import type { ServedHoldfast } from '@holdfast/local/testing/serve-holdfast';
import type { Browser, Page } from 'playwright-core';
import { openHoldfast } from './testing/open-holdfast.ts';
import { faultsOf, keepPicture, signIn } from './testing/screen.ts';
import { tracker } from './testing/tracker.ts';

// One journey, step by step in one window: each test goes on from where the one before it stopped.
let holdfast: ServedHoldfast;
let browser: Browser;
let page: Page;
let importAddress = '';

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });

beforeAll(async () => {
  holdfast = await openHoldfast('journey_half_hour');
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await holdfast.stop();
});

describe("a scrutiny officer's first half hour", () => {
  test('she signs in and sees what needs her', async () => {
    await page.goto(holdfast.url);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await signIn(page, holdfast.url, 'scrutiny@aldersea.example');
    await page.getByRole('heading', { name: /^Responses overdue/ }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 180_000);

  test('she drops the Word table that she keeps, and it is understood', async () => {
    await page.getByRole('link', { name: 'Import the table that you keep' }).click();
    await heading('Import the table that you keep').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('input[type=file]').setInputFiles({
      name: 'Monitoring September.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: await tracker(),
    });
    await heading('What we understood').waitFor();
    importAddress = page.url();
    await page.getByText('3 rows were read.').waitFor();
    await page.getByText('blank in the paper: taken from above').first().waitFor();
    await keepPicture(page, 'import');
    expect(await faultsOf(page)).toEqual([]);
  }, 180_000);

  test('she corrects a guess beside its cell, and the paper is read again with it', async () => {
    await page.getByRole('button', { name: /^Change\s+Title of row 2/ }).click();
    await page.getByLabel('Title, in words').fill('Night buses and taxis');
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByText(/^corrected by /)
      .first()
      .waitFor();
    await page.getByText('Night buses and taxis').first().waitFor();
  }, 180_000);

  test('she sees what will change, says which committee asked, and confirms', async () => {
    await page
      .getByRole('link', { name: 'See what will change' })
      .or(page.getByRole('button', { name: 'See what will change' }))
      .click();
    await heading('What will change in the register').waitFor();
    await page.getByText('3 will be added, 0 will be changed and 0 will stay the same.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Which committee asked for these?').selectOption({ label: 'Place Panel' });
    await page.getByRole('button', { name: 'Import 3 rows' }).click();
    await heading('The paper is in the register').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 180_000);

  test('the register holds them, and an answer that came by email is recorded', async () => {
    await page.getByRole('link', { name: 'Open these in the register' }).click();
    await heading('Register').waitFor();
    await page.getByText('Night buses and taxis').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page
      .getByRole('link', { name: /^That taxi ranks are marked/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: 'Record a response' })
      .or(page.getByRole('link', { name: 'Record a new response' }))
      .click();
    await page.getByLabel('Accepted', { exact: true }).check();
    await page.getByLabel('The response, in their own words').fill('Agreed: the ranks are on the map from October.');
    await page.getByRole('button', { name: 'Use today' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Record this response' }).click();
    await page.getByText('The response is recorded').first().waitFor();
    await page.getByText('Agreed: the ranks are on the map from October.').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 180_000);

  test('she prints the report for the next meeting of the panel', async () => {
    await page.getByRole('link', { name: 'Monitoring report' }).first().click();
    await heading('Monitoring report').waitFor();
    const meeting = page.getByLabel('For the meeting of');
    const options = await meeting.locator('option').allTextContents();
    const panel = options.find((option) => option.includes('Place Panel'));
    await meeting.selectOption({ label: panel ?? '' });
    await page.getByText('Night buses and taxis').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page
      .getByRole('link', { name: /^(Monitoring report:?\s*)?Word/ })
      .first()
      .click();
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  }, 180_000);

  test('she undoes the import: what it added is gone, and what she edited since is kept and named', async () => {
    await page.goto(importAddress);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('button', { name: 'Yes, undo the import' }).click();
    await page.getByText('Not everything could be undone:').waitFor();
    await page.getByText(/Kept, because .+ worked on it on/).waitFor();
    await page.goto(`${holdfast.url}/register?search=landing%20stage`);
    await heading('Register').waitFor();
    await page.getByText('That the landing stage is lit').waitFor({ state: 'detached' });
    await page.goto(`${holdfast.url}/register`);
    await page.getByText('That the saving on street lighting').first().waitFor();
    await page.goto(`${holdfast.url}/register?due=overdue&sort=due`);
    await page.getByText('That nobody is discharged after eight').first().waitFor();
    await keepPicture(page, 'register');
  }, 180_000);
});
