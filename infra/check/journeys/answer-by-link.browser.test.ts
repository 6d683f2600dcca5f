import { signAnswerLink } from '@holdfast/database/answers/answer-link';
import { launchBrowser } from '@holdfast/local/testing/browser';
import type { ServedHoldfast } from '@holdfast/local/testing/serve-holdfast';
import type { Browser, Page } from 'playwright-core';
import { askSomebody } from './testing/ask-somebody.ts';
import { openHoldfast } from './testing/open-holdfast.ts';
import { beyondTheEdge, faultsOf, keepPicture, signIn } from './testing/screen.ts';

const secret = 'a secret for links, of forty letters or so';
const databaseName = 'journey_answer_by_link';
let holdfast: ServedHoldfast;
let browser: Browser;
let phone: Page;
let officer: Page;
let link: string;

beforeAll(async () => {
  holdfast = await openHoldfast(databaseName, { LINK_SECRET: secret });
  link = `${holdfast.url}/answer/${signAnswerLink(await askSomebody(databaseName, 'Dyffryn Glas%'), secret)}`;
  browser = await launchBrowser();
  phone = await (await browser.newContext({ viewport: { width: 375, height: 760 } })).newPage();
  phone.setDefaultTimeout(30_000);
  officer = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  officer.setDefaultTimeout(30_000);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await holdfast.stop();
});

test('a lead without an account reads on a telephone what they were asked', async () => {
  const answer = await phone.goto(link);
  expect(answer?.headers()).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  await phone.getByRole('heading', { level: 1, name: 'What you were asked' }).waitFor();
  expect(await phone.getByRole('heading', { level: 2 }).count()).toBe(2);
  expect(await beyondTheEdge(phone)).toBe(0);
  expect(await faultsOf(phone)).toEqual([]);
  await keepPicture(phone, 'answer-by-link');
}, 120_000);

test('nothing typed is lost when the connection drops', async () => {
  await phone.context().setOffline(true);
  await phone.getByLabel('What has been done since').first().fill('Two of three surveys are in.');
  await phone.getByText('Not saved yet').first().waitFor();
  await phone.context().setOffline(false);
  await phone.getByText('Saved as a draft.').first().waitFor();
  await phone.reload();
  await phone.getByText('Saved as a draft.').first().waitFor();
  expect(await phone.getByLabel('What has been done since').first().inputValue()).toBe('Two of three surveys are in.');
}, 120_000);

test('what is written is sent, and what is empty stays owed', async () => {
  await phone.getByRole('button', { name: 'Send to the scrutiny officer' }).press('Enter');
  await phone.getByText('1 answer is sent').waitFor();
  await phone.getByText('1 item is still open.').waitFor();
  await phone.setViewportSize({ width: 320, height: 640 });
  expect(await beyondTheEdge(phone)).toBe(0);
  expect(await faultsOf(phone)).toEqual([]);
}, 120_000);

test('the scrutiny officer accepts it into the register, in better words', async () => {
  await signIn(officer, holdfast.url, 'scrutiny@dyffrynglas.example');
  await officer.getByRole('link', { name: 'Read and accept them' }).click();
  await officer.getByRole('heading', { level: 1, name: 'Answers to accept' }).waitFor();
  expect(await faultsOf(officer)).toEqual([]);
  await officer.getByLabel('The words that go into the register').fill('Two of the three surveys are in.');
  await officer.getByRole('button', { name: 'Accept into the register' }).click();
  await officer.getByText('is in the register').waitFor();
  await officer.getByText('No answer waits for you.').waitFor();
  await phone.reload();
  await phone.getByText('Accepted. Thank you.').waitFor();
}, 120_000);

test('a link that leads nowhere says what to do', async () => {
  await phone.goto(`${holdfast.url}/answer/nothing`);
  await phone.getByText('Ask your council’s scrutiny officer for a new one.').waitFor();
  expect(await faultsOf(phone)).toEqual([]);
}, 120_000);
