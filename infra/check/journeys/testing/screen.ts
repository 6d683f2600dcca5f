import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { root } from '@holdfast/local/folders';
import type { Page } from 'playwright-core';
import { demoPassword } from './open-holdfast.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it stands, each with the element: nothing is what it should find. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
};

export const signIn = async (page: Page, url: string, email: string): Promise<void> => {
  await page.goto(url);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'What needs your attention' }).waitFor();
};

/** Keeps a picture of the page for the README, when somebody who looks at it asks for new ones. */
export const keepPicture = async (page: Page, name: string): Promise<void> => {
  if (process.env['HOLDFAST_PICTURES'] !== 'keep') return;
  const folder = path.join(root, 'docs', 'images');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
};

/** How many pixels of the page lie beyond the right edge of the window. */
export const beyondTheEdge = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** The page as it stands keeps within the edge and has no fault, wide as on a desk and narrow as on a telephone. */
export const expectWell = async (page: Page): Promise<void> => {
  const wide = page.viewportSize();
  for (const size of [{ width: 320, height: 800 }, wide ?? { width: 1280, height: 900 }]) {
    await page.setViewportSize(size);
    await page.waitForLoadState('networkidle');
    expect([page.url(), await beyondTheEdge(page)]).toEqual([page.url(), 0]);
    expect(await faultsOf(page)).toEqual([]);
  }
};
