import { statedDay } from '@holdfast/database/testing/stated-day';
import { yearOf } from '@holdfast/domain/dates/iso-date';
import { launchBrowser } from '@holdfast/local/testing/browser';
import type { ServedHoldfast } from '@holdfast/local/testing/serve-holdfast';
import { type StandIn, openStandIn } from '@holdfast/moderngov/testing/stand-in';
import type { Browser, Page } from 'playwright-core';
import { openHoldfast } from './testing/open-holdfast.ts';
import { beyondTheEdge, faultsOf, signIn } from './testing/screen.ts';

// One journey, step by step in one window: each test goes on from where the one before it stopped.
let holdfast: ServedHoldfast;
let standIn: StandIn;
let browser: Browser;
let page: Page;
/** The day of a meeting that the demo entered by hand: asked for before the calendar brings in others, perhaps earlier. */
let ownMeeting: string;

const inYear = (month: number, day: number): string => {
  const next = yearOf(statedDay()) + 1;
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${next}`;
};

const isWell = async (): Promise<void> => {
  await page.waitForLoadState('networkidle');
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await beyondTheEdge(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
};

beforeAll(async () => {
  standIn = await openStandIn({
    committees: [
      { id: 12, title: 'Place Panel' },
      { id: 13, title: 'Licensing Sub-Committee' },
    ],
    meetings: [
      { id: 1, committeeId: 12, day: inYear(2, 3), place: 'Harbour Hall' },
      { id: 2, committeeId: 12, day: inYear(3, 9) },
      { id: 3, committeeId: 13, day: inYear(3, 10) },
    ],
  });
  holdfast = await openHoldfast('journey_calendars', { CALENDARS_FROM_LOOPBACK: 'true' });
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(30_000);
  await signIn(page, holdfast.url, 'admin@aldersea.example');
  ownMeeting = await comingMeeting('Place Panel');
}, 120_000);

afterAll(async () => {
  await browser.close();
  await holdfast.stop();
  await standIn.close();
});

/** A meeting that the demo entered by hand, at another time of day. */
const comingMeeting = (committee: string): Promise<string> =>
  page.evaluate(
    async ([name = '', today = '']) => {
      const answer = await fetch('/api/meetings');
      const { items } = (await answer.json()) as { items: { committeeName: string; heldOn: string }[] };
      return items.find(({ committeeName, heldOn }) => committeeName === name && heldOn > today)?.heldOn ?? '';
    },
    [committee, statedDay()],
  );

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('an administrator', () => {
  test('opens a calendar, and its address is a calendar', async () => {
    await page.goto(`${holdfast.url}/settings/calendars`);
    await page.getByRole('heading', { level: 1, name: 'Calendars' }).waitFor();
    await isWell();
    await page.getByLabel('Whose meetings').selectOption({ label: 'Place Panel' });
    await page.getByLabel('Anybody who has the address can see it').check();
    await press('Open this calendar');
    const secret = await page.getByRole('textbox', { name: 'Secret address of the new calendar' }).inputValue();
    const answer = await fetch(secret);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(await answer.text()).toContain('SUMMARY:Place Panel\r\n');
    await page.getByText('How to subscribe').click();
    await isWell();
  }, 180_000);

  test('adds the committee pages and reads them: a difference, and nothing changed', async () => {
    await page.getByLabel('Name', { exact: true }).fill('Committee pages');
    await page.getByLabel('Address of the committee pages').fill(standIn.address);
    await press('Continue');
    await page.getByRole('heading', { level: 1, name: 'Committee pages' }).waitFor();
    await press('Read it now');
    await page.getByRole('heading', { name: /^What would change here/ }).waitFor();
    await page.getByLabel(/^Place Panel: .*Harbour Hall$/).waitFor();
    await page.getByText('The 2 committees in the calendar').click();
    await page.getByText('One councillor').click();
    await isWell();
  }, 180_000);

  test('has it changed, and the next reading finds nothing to change', async () => {
    await press('Change 2 meetings');
    await page.getByText('2 added, 0 moved').first().waitFor();
    await press('Read it again');
    await page.getByText('The meetings here are those of the calendar.').waitFor();
    await isWell();
  }, 180_000);

  test('decides where here and there stand different things', async () => {
    standIn.council.meetings[0] = { id: 1, committeeId: 12, day: inYear(2, 5), place: 'Harbour Hall' };
    standIn.council.meetings.push({
      id: 4,
      committeeId: 12,
      day: ownMeeting.split('-').reverse().join('/'),
      time: '9.15 am',
    });
    await press('Read it again');
    await page.getByText(/It moves from .*3 February.* to .*5 February/).waitFor();
    await page.getByLabel(/^Follow the calendar: .* 09:15/).check();
    await isWell();
    await press('Change 2 meetings');
    await page.getByText('0 added, 2 moved').first().waitFor();
  }, 180_000);

  test('is told in a sentence when the service is away', async () => {
    standIn.misbehave = (_, response) => response.writeHead(404).end();
    await press('Read it again');
    await page
      .getByText(/has no modern\.gov service at this address/)
      .first()
      .waitFor();
    await isWell();
  }, 180_000);

  test('brings in a calendar file, and sees what it would add and what could not be read', async () => {
    await page.goto(`${holdfast.url}/settings/calendars`);
    await page.getByText('Import a calendar').click();
    await page.getByLabel('A calendar file (.ics)').check();
    await page.getByLabel('Name', { exact: true }).fill('Outlook');
    await press('Continue');
    await page.getByRole('heading', { level: 1, name: 'Outlook' }).waitFor();
    const day = inYear(4, 20).split('/').reverse().join('');
    const event = (...lines: string[]) => ['BEGIN:VEVENT', 'SUMMARY:Place Panel', ...lines, 'END:VEVENT'];
    const file = [
      'BEGIN:VCALENDAR',
      ...event('UID:a', `DTSTART;TZID=GMT Standard Time:${day}T180000`),
      ...event('UID:b', 'DTSTART:tomorrow'),
      'END:VCALENDAR',
      '',
    ].join('\r\n');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'outlook.ics', mimeType: 'text/calendar', buffer: Buffer.from(file) });
    await page.getByLabel(/^Place Panel: .* 20 April .*, 18:00/).waitFor();
    await page.getByText('One event could not be read').click();
    await page.getByText(/Its date, “tomorrow”, does not exist/).waitFor();
    await isWell();
  }, 180_000);
});
