import { statedDay } from '@holdfast/database/testing/stated-day';
import { launchBrowser } from '@holdfast/local/testing/browser';
import type { ServedHoldfast } from '@holdfast/local/testing/serve-holdfast';
import type { Browser, Page } from 'playwright-core';
import { askApi } from './testing/ask-api.ts';
import { openHoldfast } from './testing/open-holdfast.ts';
import { expectWell, signIn } from './testing/screen.ts';

const theirs = 'That the contingency left in each project is shown.';
const own =
  'That the Cabinet Member brings a plan for the overspend on residential placements before the budget is set.';
const answer = 'Agreed. The plan comes to the Cabinet before the budget, with the cost of each placement.';

let holdfast: ServedHoldfast;
let browser: Browser;
let director: Page;
let officer: Page;

const opened = async (email: string): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(30_000);
  await signIn(page, holdfast.url, email);
  return page;
};

/** Opens a recommendation by its words, from the register. */
const openItem = async (page: Page, words: string): Promise<string> => {
  await page.goto(`${holdfast.url}/register?search=${encodeURIComponent(words)}`);
  await page.getByRole('link', { name: words }).click();
  await page.getByRole('heading', { name: 'Progress' }).first().waitFor();
  return new URL(page.url()).pathname;
};

interface Standing {
  readonly revision: number;
  readonly coreStatus: string;
  readonly history: readonly unknown[];
}

const standingOf = async (page: Page, item: string): Promise<Standing> => {
  const { status, body } = await askApi(page, { method: 'GET', path: `/api${item}` });
  expect(status).toBe(200);
  return JSON.parse(body) as Standing;
};

beforeAll(async () => {
  holdfast = await openHoldfast('journey_who_may');
  browser = await launchBrowser();
  director = await opened('director@aldersea.example');
  officer = await opened('scrutiny@aldersea.example');
}, 180_000);

afterAll(async () => {
  await browser.close();
  await holdfast.stop();
});

describe("what somebody else owes is not a responder's to close", () => {
  let item: string;

  test('its page offers them nothing to say', async () => {
    item = await openItem(director, theirs);
    const offers = director.getByRole('main').getByRole('link', { name: /response|update|status|time|correct/iu });
    expect(await offers.allInnerTexts()).toEqual([]);
    await expectWell(director);
  }, 180_000);

  test.each(['response', 'update', 'status', 'extension'])(
    'the address of its form for %s says whose it is, and shows no form',
    async (form) => {
      await director.goto(`${holdfast.url}${item}/${form}`);
      await director.getByText(/This one is somebody else’s\. Ask the scrutiny officer/u).waitFor();
      expect(await director.getByRole('main').getByRole('button').count()).toBe(0);
      await expectWell(director);
    },
    180_000,
  );

  test.each(['action', 'edit', 'exempt'])(
    'the address of what only those who keep the register do (%s) says so',
    async (form) => {
      await director.goto(`${holdfast.url}${item}/${form}`);
      await director.getByRole('heading', { level: 1, name: 'Your role does not allow this' }).waitFor();
      await expectWell(director);
    },
    180_000,
  );

  test('their session is refused by the API in words, and nothing is changed', async () => {
    const was = await standingOf(officer, item);
    const day = statedDay();
    const answers = [
      await askApi(director, {
        method: 'POST',
        path: `/api${item}/responses`,
        body: { decision: 'rejected', words: 'No: it costs too much.', respondedOn: day, statusAfter: 'rejected' },
      }),
      await askApi(director, {
        method: 'POST',
        path: `/api${item}/status`,
        body: {
          coreStatus: 'claimed_complete',
          statusWords: null,
          reason: null,
          evidence: null,
          meetingId: null,
          changedOn: day,
        },
      }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 409]);
    for (const { body } of answers) expect(body).toContain('This one is somebody else’s.');
    expect(await standingOf(officer, item)).toEqual(was);
  }, 180_000);
});

describe('on what is their own', () => {
  let item: string;

  test('a response is a proposal, and the register does not know it yet', async () => {
    item = await openItem(director, own);
    const was = await standingOf(officer, item);
    await expectWell(director);
    await director.getByRole('link', { name: 'Propose a response' }).click();
    await director.getByText('What you write goes to the scrutiny officer as a proposal.').waitFor();
    await director.getByLabel('Accepted', { exact: true }).check();
    await director.getByLabel('The response, in their own words').fill(answer);
    await director.getByRole('button', { name: 'Use today' }).click();
    await expectWell(director);
    await director.getByRole('button', { name: 'Send this to the scrutiny officer' }).click();
    await director.getByText('Your proposal waits for the scrutiny officer').waitFor();
    await expectWell(director);
    const { coreStatus, history } = await standingOf(officer, item);
    expect({ coreStatus, history }).toEqual({ coreStatus: was.coreStatus, history: was.history });
  }, 180_000);

  test('it is in the register once the scrutiny officer accepts it, in the name of whoever said it', async () => {
    await officer.goto(`${holdfast.url}/answers`);
    const waiting = officer.getByRole('article').filter({ hasText: own });
    await waiting.getByText(answer).first().waitFor();
    await expectWell(officer);
    await waiting.getByRole('button', { name: 'Accept into the register' }).click();
    await officer.getByText(/is in the register/u).waitFor();
    await openItem(officer, own);
    await officer.getByText(answer).first().waitFor();
    await expectWell(officer);
  }, 180_000);
});
