import { launchBrowser } from '@holdfast/local/testing/browser';
import type { ServedHoldfast } from '@holdfast/local/testing/serve-holdfast';
import type { Browser, Page } from 'playwright-core';
import { demoPassword, openHoldfast } from './testing/open-holdfast.ts';
import { beyondTheEdge, faultsOf } from './testing/screen.ts';

let holdfast: ServedHoldfast;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  holdfast = await openHoldfast('journey_in_welsh');
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
  page.setDefaultTimeout(30_000);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await holdfast.stop();
});

const isFaultless = async (): Promise<void> => {
  expect(await page.evaluate('document.documentElement.lang')).toBe('cy');
  expect(await beyondTheEdge(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
};

test('a reader chooses Welsh before signing in, and keeps it as far as a recommendation, at 320 pixels', async () => {
  await page.goto(holdfast.url);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mewngofnodi' }).waitFor();
  await isFaultless();
  await page.getByLabel('Cyfeiriad e-bost').fill('scrutiny@dyffrynglas.example');
  await page.getByLabel('Cyfrinair', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Mewngofnodi' }).click();
  await page.getByRole('heading', { level: 1, name: 'Beth sydd angen eich sylw' }).waitFor();
  await isFaultless();
  await page.goto(`${holdfast.url}/register`);
  await page.getByRole('heading', { level: 1, name: 'Cofrestr' }).waitFor();
  await isFaultless();
  const first = page.getByRole('link', { name: /^That / }).first();
  await first.click();
  await page.getByRole('heading', { name: 'Cynnydd' }).first().waitFor();
  await isFaultless();
}, 180_000);

test('a page that is not in Welsh yet is English as a whole, and says so', async () => {
  await page.goto(`${holdfast.url}/settings/portfolios`);
  await page.getByRole('heading', { level: 1, name: 'Portfolios' }).waitFor();
  expect(await page.getByRole('main').getAttribute('lang')).toBe('en');
  await isFaultless();
}, 180_000);
