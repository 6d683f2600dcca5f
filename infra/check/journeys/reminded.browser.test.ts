import { statedDay } from '@holdfast/database/testing/stated-day';
import { dayInWords } from '@holdfast/domain/dates/term';
import { type IsoDate, addDays } from '@holdfast/domain/dates/iso-date';
import { addWorkingDays } from '@holdfast/domain/dates/working-days';
import { launchBrowser } from '@holdfast/local/testing/browser';
import type { ServedHoldfast } from '@holdfast/local/testing/serve-holdfast';
import type { Browser, Page } from 'playwright-core';
import { openHoldfast } from './testing/open-holdfast.ts';
import { beyondTheEdge, faultsOf, keepPicture, signIn } from './testing/screen.ts';

/*
 * One reminder from end to end, with the worker, the API and the web as they are built, and no stand-in but the clock.
 * The demo is laid out around the stated day; its capital programme is owed an answer about a fortnight later.
 */
const england = { nation: 'england', closures: [] } as const;
const lead = 'Director of Finance';
const asked = 'That each project over £1 million that has slipped by more than six months is explained on one page.';
const other = 'That the contingency left in each project is shown.';
const answer = 'Agreed. Each of the nine projects is explained on one page, in the annex to the capital monitor.';
const inRegister = 'Agreed. All nine projects are explained on one page each.';

/** The first working day so many days from the stated day on, and later days of it. */
const dayFrom = (days: number): IsoDate => addWorkingDays(england, addDays(statedDay(), days - 1), 1);
const at = (day: IsoDate): string => `${day}T10:00:00Z`;
const afterwards = dayFrom(21);
const weekLater = addWorkingDays(england, afterwards, 5);

let holdfast: ServedHoldfast;
let browser: Browser;
let officer: Page;
let phone: Page;
let link: string;

beforeAll(async () => {
  holdfast = await openHoldfast('journey_reminded', {}, at(afterwards));
  browser = await launchBrowser();
  officer = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  officer.setDefaultTimeout(30_000);
  phone = await (await browser.newContext({ viewport: { width: 390, height: 760 } })).newPage();
  phone.setDefaultTimeout(30_000);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await holdfast.stop();
});

/** The lead's message of that day, once the worker has planned and sent it. What is urgent stands apart. */
const messageOf = async (day: IsoDate, kind: 'ordinary' | 'urgent'): Promise<string> => {
  const find = () =>
    officer.evaluate(
      async ([name, forDay, wanted]) => {
        const { items } = (await (await fetch('/api/messages')).json()) as {
          items: { keptMessageId: string; recipientName: string; digest: { forDay: string; kind: string } | null }[];
        };
        return items.find(
          ({ recipientName, digest }) => recipientName === name && digest?.forDay === forDay && digest.kind === wanted,
        )?.keptMessageId;
      },
      [lead, day, kind] as const,
    );
  const until = performance.now() + 90_000;
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    if (performance.now() > until) throw new Error(`${lead} was not reminded on ${day}.`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};

const again = /It was asked for on (?<day>.+), and nobody has answered\. It is asked for again after 5 working days/u;

/** The first day on which what nobody answers is asked for again: five working days after the lead was last written to. */
const askedAgainOn = async (): Promise<IsoDate> => {
  const { digests } = await officer.evaluate(
    async () =>
      (await (await fetch('/api/reminders/forecast')).json()) as {
        digests: { day: IsoDate; recipient: { name: string }; items: { words: string; why: { text: string } }[] }[];
      },
  );
  const why = ({ items }: (typeof digests)[number]) => items.find(({ words }) => words === other)?.why.text ?? '';
  const digest = digests.find((one) => one.recipient.name === lead && again.test(why(one)));
  if (digest === undefined) throw new Error(`${lead} is never asked again.`);
  const before = digests.find(({ day }) => dayInWords(day) === again.exec(why(digest))?.groups?.['day'])?.day;
  expect(digest.day).toBe(before && addWorkingDays(england, before, 5));
  return digest.day;
};

const isWell = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  expect(await beyondTheEdge(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
};

test('every page says that the clock is moved, before and after somebody signs in', async () => {
  await officer.goto(holdfast.url);
  const banner = officer.getByRole('complementary', { name: 'Test clock' });
  await banner.getByText(dayInWords(afterwards)).waitFor();
  expect(await faultsOf(officer)).toEqual([]);
  await signIn(officer, holdfast.url, 'scrutiny@aldersea.example');
  await banner.waitFor();
  await isWell(officer);
}, 180_000);

test('the clock of a response has run out, and who owes it is told, in the mail viewer', async () => {
  await officer.goto(holdfast.url);
  const need = officer.getByRole('listitem').filter({ hasText: asked });
  await need
    .getByText(/^Response overdue since/u)
    .first()
    .waitFor();
  const message = await messageOf(afterwards, 'urgent');
  await officer.goto(`${holdfast.url}/reminders/messages`);
  await officer
    .getByRole('row', { name: new RegExp(`${lead}.*Kept in the app`, 'u') })
    .first()
    .waitFor();
  await isWell(officer);
  await officer.goto(`${holdfast.url}/reminders/messages/${message}`);
  const letter = officer.frameLocator('iframe');
  await letter.getByText(asked).waitFor();
  await keepPicture(officer, 'mail-viewer');
  const opened = officer.waitForEvent('popup');
  await letter.getByRole('link', { name: 'Answer on one page' }).click();
  const popup = await opened;
  await popup.getByRole('heading', { level: 1, name: 'What you were asked' }).waitFor();
  link = popup.url();
  await popup.close();
}, 180_000);

test('what will be sent says why, and shows a message as its reader will see it', async () => {
  await officer.goto(`${holdfast.url}/reminders`);
  // Not always a week later: something else may fall due before, and its message asks for everything that is owed.
  const region = officer.getByRole('region', { name: new RegExp(`\\b${dayInWords(await askedAgainOn())}`, 'u') });
  await region.getByText(/^To /u).click();
  const digest = region.getByRole('listitem').filter({ hasText: lead }).first();
  await digest.getByText(/^\d+ things?$/u).click();
  await digest.getByText(other).waitFor();
  await digest.getByText(again).first().waitFor();
  await isWell(officer);
  await digest.getByRole('link', { name: new RegExp(`^See the message to ${lead}`, 'u') }).click();
  await officer.getByRole('heading', { level: 2, name: 'What it asks for, and why' }).waitFor();
  await officer.frameLocator('iframe').getByText(other).waitFor();
  // By the keyboard: below a frame as long as this one the browser now and then takes a click to be the frame's.
  await officer.locator('summary', { hasText: 'As plain text' }).press('Enter');
  await officer.getByText(`Dear ${lead},`).waitFor();
  await officer.getByRole('listitem').filter({ hasText: other }).first().waitFor();
  // What stands in the frame, in which nothing runs, cannot be looked through.
  await officer.setViewportSize({ width: 320, height: 900 });
  expect(await beyondTheEdge(officer)).toBe(0);
  await officer.goBack();
  await region.waitFor();
  await isWell(officer);
  await officer.setViewportSize({ width: 1280, height: 900 });
}, 180_000);

test('an administrator tries out how messages leave', async () => {
  const administrator = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  administrator.setDefaultTimeout(30_000);
  await signIn(administrator, holdfast.url, 'admin@aldersea.example');
  await administrator.goto(`${holdfast.url}/settings/reminders`);
  await administrator.getByText('Change: How messages are sent').click();
  await administrator.getByRole('button', { name: 'Send a test message' }).click();
  await administrator.getByText(/Read it under Reminders, Kept here\./u).waitFor();
  await isWell(administrator);
  await administrator.goto(`${holdfast.url}/reminders/messages`);
  await administrator.getByRole('link', { name: /^Test message of Holdfast for/u }).waitFor();
  await administrator.context().close();
}, 180_000);

test('the link opens on a telephone, and the answer is sent from there', async () => {
  await phone.goto(link);
  await phone.getByRole('heading', { level: 1, name: 'What you were asked' }).waitFor();
  const item = phone.getByRole('article').filter({ hasText: asked });
  await item.getByLabel('Accepted', { exact: true }).check();
  await item.getByLabel('The response').fill(answer);
  await item.getByText('Saved as a draft.').waitFor();
  await isWell(phone);
  await phone.setViewportSize({ width: 320, height: 640 });
  await isWell(phone);
  await phone.getByRole('button', { name: 'Send to the scrutiny officer' }).click();
  await phone.getByText('1 answer is sent').waitFor();
  await isWell(phone);
}, 180_000);

test('the answer arrives at the scrutiny officer, who takes it into the register in better words', async () => {
  await officer.goto(`${holdfast.url}/answers`);
  const waiting = officer.getByRole('article').filter({ hasText: asked });
  await waiting.getByText(answer).first().waitFor();
  await waiting.getByLabel('The words that go into the register').fill(inRegister);
  await isWell(officer);
  await waiting.getByRole('button', { name: 'Accept into the register' }).click();
  await officer.getByText(`The answer of ${lead} is in the register`).waitFor();
}, 180_000);

test('the report shows the answer', async () => {
  const report = await officer.evaluate(async () => {
    const { items } = (await (await fetch('/api/meetings')).json()) as {
      items: { meetingId: string; committeeName: string; heldOn: string; state: string }[];
    };
    return items
      .filter(({ committeeName, state }) => committeeName === 'Scrutiny Management Board' && state === 'scheduled')
      .map(({ meetingId }) => meetingId)
      .at(-1);
  });
  await officer.goto(`${holdfast.url}/reports/monitoring?meeting=${report ?? ''}`);
  await officer.getByText(inRegister).first().waitFor();
  await isWell(officer);
}, 180_000);

test('a week later the reminder has stopped, and what is still owed is asked for again', async () => {
  await holdfast.startAgain(at(weekLater));
  await officer.goto(holdfast.url);
  const message = await messageOf(weekLater, 'ordinary');
  await officer.goto(`${holdfast.url}/reminders/not-answered`);
  // What stayed in the app has reached nobody: it is nobody's silence.
  await officer
    .getByText(new RegExp(`${lead}: no message has arrived since`, 'u'))
    .first()
    .waitFor();
  await isWell(officer);
  await officer.setViewportSize({ width: 320, height: 900 });
  expect(await beyondTheEdge(officer)).toBe(0);
  await officer.setViewportSize({ width: 1280, height: 900 });
  await officer.goto(`${holdfast.url}/reminders/messages/${message}`);
  const letter = officer.frameLocator('iframe');
  await letter.getByText(other).waitFor();
  // What was answered may owe an update by now, and owes no response any more.
  const owesResponse = (words: string) =>
    letter.getByRole('listitem').filter({ hasText: words }).filter({ hasText: 'A response was due' });
  expect([await owesResponse(other).count(), await owesResponse(asked).count()]).toEqual([1, 0]);
  await phone.goto(link);
  await phone.getByText('Accepted. Thank you.').waitFor();
}, 180_000);
