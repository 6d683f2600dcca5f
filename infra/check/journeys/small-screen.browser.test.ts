import { launchBrowser } from '@holdfast/local/testing/browser';
import type { ServedHoldfast } from '@holdfast/local/testing/serve-holdfast';
import type { Browser, Page } from 'playwright-core';
import { openHoldfast } from './testing/open-holdfast.ts';
import { beyondTheEdge, faultsOf, signIn } from './testing/screen.ts';

let holdfast: ServedHoldfast;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  holdfast = await openHoldfast('journey_small_screen');
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
  page.setDefaultTimeout(30_000);
  await signIn(page, holdfast.url, 'scrutiny@dyffrynglas.example');
}, 120_000);

afterAll(async () => {
  await browser.close();
  await holdfast.stop();
});

describe('at 320 pixels', () => {
  test.each([
    ['/', 'What needs your attention'],
    ['/register', 'Register'],
    ['/imports', 'Imports'],
    ['/imports/new', 'Import the table that you keep'],
    ['/meetings', 'Meetings'],
    ['/reports/monitoring', 'Monitoring report'],
    ['/settings', 'Settings'],
  ])(
    '%s keeps within the edge, and axe finds nothing',
    async (address, title) => {
      await page.goto(`${holdfast.url}${address}`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await beyondTheEdge(page)).toBe(0);
      expect(await faultsOf(page)).toEqual([]);
    },
    180_000,
  );

  test('a recommendation keeps within the edge, and axe finds nothing', async () => {
    await page.goto(`${holdfast.url}/register`);
    await page
      .getByRole('link', { name: /^That / })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Progress' }).first().waitFor();
    expect(await beyondTheEdge(page)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  }, 180_000);
});

describe('with the keyboard alone', () => {
  test('a reader skips to the content, and follows a link from there', async () => {
    await page.goto(`${holdfast.url}/register`);
    await page
      .getByRole('link', { name: /^That / })
      .first()
      .waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.textContent')).toContain('Skip to main content');
    await page.keyboard.press('Enter');
    const recommendation = page.getByRole('link', { name: /^That / }).first();
    await recommendation.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Progress' }).first().waitFor();
    expect(page.url()).toMatch(/\/recommendations\//);
  }, 180_000);
});
