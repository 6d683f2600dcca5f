import { confirmables } from '@holdfast/domain/meetings/to-confirm';
import { newId } from '@holdfast/database/new-id';
import { z } from 'zod';
import type { Answer, Browser } from './browser.ts';

/** What the tests look for in an answer, read as the contract says. */
export const read = <Shape>(answer: Answer, shape: z.ZodType<Shape>): Shape => {
  const found = shape.safeParse(answer.json);
  if (found.success) return found.data;
  throw new Error(`${answer.status}: ${answer.text.slice(0, 1_000)}`);
};

const recommendation = z.object({
  recommendationId: z.string(),
  reference: z.string(),
  revision: z.number(),
  actions: z.array(z.object({ actionId: z.string() })),
  extensions: z.array(z.object({ extensionId: z.string() })),
  exemptions: z.array(z.object({ exemptionId: z.string() })),
  history: z.array(z.object({ correctable: z.object({ factId: z.string() }).nullable() })),
});

export const addCommittee = async (browser: Browser, name = `Scrutiny Panel ${newId()}`): Promise<string> => {
  const added = await browser.post('/api/committees', { name, kind: 'scrutiny_committee' });
  return read(added, z.object({ committeeId: z.string() })).committeeId;
};

export const addMeeting = async (browser: Browser, committeeId: string, heldOn: string): Promise<string> => {
  const added = await browser.post('/api/meetings', {
    committeeId,
    heldOn,
    confirmed: confirmables,
    shortNoticeReason: 'The chair considers it urgent.',
  });
  return read(added, z.object({ meetingId: z.string() })).meetingId;
};

export const addRecommendation = async (browser: Browser, values: object = {}) =>
  read(
    await browser.post('/api/recommendations', {
      words: 'That the Director reports back on the condition of the sea wall.',
      sourceKind: 'meeting',
      sourceTitle: 'Sea defences',
      sourceDate: '2012-07-12',
      ...values,
    }),
    recommendation,
  );

export const readRecommendation = async (browser: Browser, id: string) =>
  read(await browser.get(`/api/recommendations/${id}`), recommendation);

/** The portfolios that the tracker names, so that nobody is asked about them. */
export const addTrackerPortfolios = async (browser: Browser): Promise<void> => {
  for (const name of ['Environment', 'Housing']) await browser.post('/api/portfolios', { name });
};

/** A tracker as a clerk might keep it, of an invented council. */
export const tracker = [
  'Date,Portfolio,Title,Action proposed,Action taken,Progress status',
  '12/07/2012,Environment,Sea defences,"That the condition of the sea wall is surveyed before winter.","A survey was ordered on 20 July.",On track',
  ',,,"That the survey is brought to the panel.",,Awaiting response',
  '12/07/2012,Housing,Empty homes,"That a register of empty homes is published.","Published on 1 August.",Completed',
].join('\n');

/** A calendar as Outlook exports it, of meetings of an invented committee. */
export const calendarFile = (
  ...events: { uid: string; title: string; start: string; lines?: readonly string[] }[]
): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap(({ uid, title, start, lines = [] }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `SUMMARY:${title}`,
      `DTSTART;TZID=Europe/London:${start}`,
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
