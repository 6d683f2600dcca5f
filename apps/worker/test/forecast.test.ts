import { inEnglish } from '@holdfast/words/testing/in-english';
import { inWords } from '@holdfast/words/say';
import { fromStored, toStored } from '@holdfast/words/stored';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { statedDay } from '@holdfast/database/testing/stated-day';
import { readForecastGround } from '@holdfast/services/reminders/forecast-ground';
import type { AboutWhat } from '@holdfast/database/reminders/reminder-rows';
import { openCouncil } from '@holdfast/database/testing/open-council';
import { addDays, type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { type Forecast, forecast } from '@holdfast/domain/reminders/digests/forecast';
import { usualReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';
import type { MailWishes } from '@holdfast/mail/way-for';
import { openMailServer } from '@holdfast/mail/testing/mail-server';
import { openLog } from '@holdfast/runtime/log';
import { planReminders } from '../src/reminders/plan-reminders.job.ts';
import { sendDigests } from '../src/reminders/send-digests.job.ts';
import { databaseUrl } from './support/reading-council.ts';
import { quietQueue } from './support/quiet-queue.ts';

const log = openLog('silent');
const run = { attempt: 1, again: false, last: false, signal: new AbortController().signal };
const source = await createDataSource({ url: databaseUrl(), poolSize: 2 }).initialize();
const database = new CouncilDatabase(source, statedDay, { via: 'worker' });
afterAll(() => source.destroy());

// Over Christmas, meetings, papers to publish, a pause, a change of the rules and a change of the post-holder.
const first = isoDate('2012-12-03');
const days = 30;

interface Opened {
  readonly councilId: string;
  readonly by: string;
  readonly cabinetMeetingId: string;
}

const keyDecision = {
  words: null,
  reportOf: null,
  exemptParagraph: null,
  exemptReason: null,
  isKeyDecision: true,
  noticePublishedOn: null,
} as const;
const decision = (meetingId: string, position: number, title: string) =>
  ({ ...keyDecision, meetingId, position, kind: 'report', title }) as const;

const open = async (): Promise<Opened> => {
  const { councilId, memberships } = await openCouncil();
  let cabinetMeetingId = '';
  const by = memberships.scrutiny_officer;
  await database.inCouncil(councilId, async (records) => {
    const { councils, people, committees, meetings, minutes, portfolios, pauses, recommendations } = records;
    const set = (name: 'reminders', value: object, validFrom: string) =>
      councils.changeSetting({ name, value: { ...usualReminderRules, ...value }, validFrom }, 0, by);
    await set('reminders', { escalation: [{ afterWorkingDays: 3, to: 'portfolio_holder' }] }, '2012-01-01');
    await set('reminders', { repeatAfter: 2, escalation: [] }, '2012-12-20');
    const closures = [{ date: '2012-12-24', reason: 'Offices closed' }];
    await councils.changeSetting({ name: 'closures', value: closures, validFrom: '2012-01-01' }, 0, by);
    const person = { kind: 'officer', post: null, politicalGroup: null, membershipId: null, endedOn: null } as const;
    for (const name of ['Ada Brook', 'Ben Dale', 'Cora Finch', 'Dan Moss'])
      await people.add({ ...person, name, email: `${name.replace(' ', '.')}-${councilId}@example.gov.uk` }, by);
    const post = await portfolios.add({ name: 'Housing', postHolder: null }, by);
    const portfolioId = post.kind === 'changed' ? post.id : '';
    for (const [name, startsOn, endsOn] of [
      ['Cora Finch', null, '2012-12-10'],
      ['Dan Moss', '2012-12-11', null],
    ] as const)
      await portfolios.addHolder({ portfolioId, name, startsOn, endsOn }, by);
    const committee = await committees.add({ name: 'Ferry Panel', kind: 'panel' }, by);
    if (committee === 'name_taken') throw new Error('Not fresh.');
    const { committeeId } = committee;
    for (const heldOn of ['2012-11-08', '2012-12-13', '2013-01-17'])
      await meetings.add({ committeeId, heldOn, startsAt: null, place: null }, by);
    // Its notice is due on 19 December, 28 clear days before.
    const cabinet = await committees.add({ name: 'Cabinet', kind: 'cabinet' }, by);
    if (cabinet === 'name_taken') throw new Error('Not fresh.');
    const held = { committeeId: cabinet.committeeId, heldOn: '2013-01-17', startsAt: null, place: null };
    const added = await meetings.add(held, by);
    if (added.kind !== 'added') throw new Error('There is no meeting.');
    cabinetMeetingId = added.meeting.meetingId;
    await minutes.agendaItems.add(decision(cabinetMeetingId, 1, 'Ferry fares'), by);
    const on = (day: string) => ({ words: day, from: day, to: day, precision: 'day' }) as const;
    const asks = [
      { lead: ['Ada Brook'], coreStatus: 'awaiting_response', receivedOn: '2012-10-12', responseDueOn: '2012-12-11' },
      { lead: ['Ada Brook'], coreStatus: 'on_track', committeeId, due: on('2012-12-24'), dueOn: '2012-12-24' },
      { lead: ['Ben Dale'], coreStatus: 'on_track', due: on('2012-12-21'), dueOn: '2012-12-21', committeeId },
      { lead: ['Nobody Known'], coreStatus: 'on_track', due: on('2012-12-05'), dueOn: '2012-12-05', portfolioId },
      { lead: [], coreStatus: 'claimed_complete', claimedCompleteOn: '2012-12-17' },
    ] as const;
    for (const [at, values] of asks.entries())
      await recommendations.add(
        { reference: null, words: `That matter ${at} be looked into.`, ...values, lead: [...values.lead] },
        first,
        by,
      );
    const recess = { what: 'council', personId: null, recommendationId: null, reason: 'Recess' } as const;
    await pauses.add({ ...recess, fromOn: '2012-12-17', untilOn: '2012-12-18' }, by);
  });
  return { councilId, by, cabinetMeetingId };
};

interface Item extends AboutWhat {
  readonly kind: string;
  readonly step: number;
  readonly because: string;
}
/** To whom, and each thing with what it is about and why. */
const line = (day: string, address: string, kind: string, items: readonly Item[]): string =>
  [
    day,
    address,
    kind,
    ...items
      .map(({ kind: of, step, recommendationId, actionId, meetingId, because }) =>
        [of, step, recommendationId ?? '', actionId ?? '', meetingId ?? '', inWords('en', fromStored(because))].join(
          '/',
        ),
      )
      .toSorted(),
  ].join('\n');

// A mail server that takes everything: what it has taken has left, and the council's chain counts from it.
const server = await openMailServer();
afterAll(() => server.close());
const mail = { smtp: { url: server.url, from: 'Holdfast <scrutiny@council.test>' }, secret: null };

const foretell = (councilId: string, today: IsoDate, count: number, by: MailWishes = mail): Promise<Forecast> =>
  database.readCouncil(councilId, async (records) =>
    forecast(await readForecastGround(records, today, count, by.smtp !== null), today, count),
  );
const linesOf = ({ digests }: Forecast): readonly string[] =>
  digests
    .filter(({ heldBackBy }) => heldBackBy === null)
    .map(({ day, recipient, kind, items }) =>
      line(
        day,
        recipient.address,
        kind,
        items.map(({ reminder, step }) => ({ ...reminder, because: toStored(reminder.because), step })),
      ),
    );

const links = {
  publicUrl: 'https://holdfast.test',
  secret: 'a secret for links, of forty letters or so',
  keptInApp: false,
};

/** What the worker plans and sends on a day. */
const sentOn = async (councilId: string, day: IsoDate, by: MailWishes = mail): Promise<readonly string[]> => {
  const now = () => new Date(`${day}T09:00:00Z`);
  await planReminders({ database, queue: quietQueue, now, log })({ councilId }, run);

  await sendDigests({ database, queue: quietQueue, now, log, mail: by, links, leaseSeconds: 300, pauses: [] })(
    { councilId },
    run,
  );
  const drafted = await database.readCouncil(councilId, (records) => records.digests.drafted(day));
  return drafted.map(({ state, address, kind, items }) => {
    expect(state).toBe(by.smtp === null ? 'kept' : 'sent');
    return line(day, address, kind, items);
  });
};

test('what is told ahead for 30 days is what the worker sends on each of them: to whom, what, and why', async () => {
  const { councilId } = await open();
  const ahead = await foretell(councilId, first, days);
  const { digests, quietDays } = ahead;
  const told = linesOf(ahead);
  const sent: string[] = [];
  for (let at = 0; at < days; at += 1) sent.push(...(await sentOn(councilId, addDays(first, at))));
  expect(told.toSorted()).toEqual(sent.toSorted());
  // Nothing of the ground was idle: an escalation, a digest held back, papers of meetings, closed days, each holder.
  const items = digests.flatMap((digest) => digest.items);
  expect(items.some(({ step }) => step === 1)).toBe(true);
  for (const kind of ['publication_near', 'notice_short'])
    expect(items.map(({ reminder }) => reminder.kind)).toContain(kind);
  expect(digests.some(({ heldBackBy }) => heldBackBy !== null)).toBe(true);
  expect(quietDays.map(({ because }) => inEnglish(because))).toEqual(
    expect.arrayContaining(['Offices closed', 'Christmas Day', 'Boxing Day']),
  );
  const addresses = new Set(digests.map(({ recipient }) => recipient.name));
  for (const name of ['Ada Brook', 'Ben Dale', 'Cora Finch', 'Dan Moss']) expect(addresses).toContain(name);
});

test('what changes of an agenda after the first message is told ahead as it is then sent', async () => {
  const { councilId, by, cabinetMeetingId } = await open();
  const friday = isoDate('2012-12-07');
  expect((await sentOn(councilId, friday)).join('\n')).toContain('the key decision “Ferry fares”');
  await database.inCouncil(councilId, ({ minutes }) =>
    minutes.agendaItems.add(decision(cabinetMeetingId, 2, 'The sea wall'), by),
  );
  // The notice is asked for again when it is late: on the first working day after 19 December.
  const late = isoDate('2012-12-20');
  const told = linesOf(await foretell(councilId, late, 1));
  expect(told.join('\n')).toContain('the key decisions “Ferry fares” and “The sea wall”');
  expect(told.toSorted()).toEqual((await sentOn(councilId, late)).toSorted());
});

test('what stays in the app escalates nothing: neither in the forecast nor when it is sent', async () => {
  const { councilId } = await open();
  const kept = { smtp: null, secret: null };
  const ahead = await foretell(councilId, first, days, kept);
  expect(ahead.digests.flatMap(({ items }) => items).filter(({ step }) => step > 0)).toEqual([]);
  const sent: string[] = [];
  for (let at = 0; at < days; at += 1) sent.push(...(await sentOn(councilId, addDays(first, at), kept)));
  expect(sent.length).toBeGreaterThan(5);
  expect(linesOf(ahead).toSorted()).toEqual(sent.toSorted());
});
