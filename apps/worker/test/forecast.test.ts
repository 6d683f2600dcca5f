import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { readForecastGround } from '@holdfast/database/reminders/forecast-ground';
import { openCouncil } from '@holdfast/database/testing/open-council';
import { addDays, type IsoDate, isoDate } from '@holdfast/domain/calendar/iso-date';
import { forecast } from '@holdfast/domain/reminders/forecast';
import { usualReminderRules } from '@holdfast/domain/reminders/reminder-rules';
import { openLog } from '../src/platform/log/log.ts';
import { planReminders } from '../src/reminders/plan-reminders.job.ts';
import { sendDigests } from '../src/reminders/send-digests.job.ts';
import { databaseUrl } from './support/reading-council.ts';

const log = openLog('silent');
const run = { attempt: 1, again: false, last: false, signal: new AbortController().signal };
const source = await createDataSource({ url: databaseUrl(), poolSize: 2 }).initialize();
const database = new CouncilDatabase(source);
afterAll(() => source.destroy());

// Over Christmas, a meeting, a pause, a change of the rules and a change of the post-holder.
const first = isoDate('2012-12-03');
const days = 30;

const open = async (): Promise<string> => {
  const { councilId, memberships } = await openCouncil();
  const by = memberships.scrutiny_officer;
  await database.inCouncil(councilId, async (records) => {
    const { councils, people, committees, meetings, portfolios, pauses, recommendations } = records;
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
  return councilId;
};

interface Told {
  readonly day: string;
  readonly address: string;
  readonly kind: string;
  readonly of: readonly string[];
}
const line = ({ day, address, kind, of }: Told): string => [day, address, kind, ...of.toSorted()].join(' ');

test('what is told ahead for 30 days is what the worker sends on each of them', async () => {
  const councilId = await open();
  const { digests, quietDays } = await database.readCouncil(councilId, async (records) =>
    forecast(await readForecastGround(records, first, days), first, days),
  );
  const told = digests
    .filter(({ heldBackBy }) => heldBackBy === null)
    .map(({ day, recipient, kind, items }) =>
      line({
        day,
        address: recipient.address,
        kind,
        of: items.map(({ reminder, step }) => `${reminder.kind}/${step}`),
      }),
    );
  const sent: string[] = [];
  const queue = { nudge: () => Promise.resolve({ kind: 'queued' } as const) };
  const links = { publicUrl: 'https://holdfast.test', secret: 'a secret for links, of forty letters or so' };
  const sendOn = async (day: IsoDate): Promise<void> => {
    const now = () => new Date(`${day}T09:00:00Z`);
    await planReminders({ database, queue, now, log })({ councilId }, run);
    const mail = { smtp: null, secret: null };
    await sendDigests({ database, queue, now, log, mail, links, leaseSeconds: 300, pauses: [] })({ councilId }, run);
    for (const { state, address, kind, items } of await database.readCouncil(councilId, (records) =>
      records.digests.drafted(day),
    )) {
      expect(state).toBe('sent');
      sent.push(line({ day, address, kind, of: items.map((item) => `${item.kind}/${item.step}`) }));
    }
  };
  for (let at = 0; at < days; at += 1) await sendOn(addDays(first, at));
  expect(told.toSorted()).toEqual(sent.toSorted());
  // Nothing of the ground was idle: an escalation, a digest held back, closed days and each holder of the post.
  expect(told.some((one) => one.includes('/1'))).toBe(true);
  expect(digests.some(({ heldBackBy }) => heldBackBy !== null)).toBe(true);
  expect(quietDays.map(({ because }) => because)).toEqual(
    expect.arrayContaining(['Offices closed', 'Christmas Day', 'Boxing Day']),
  );
  const addresses = new Set(digests.map(({ recipient }) => recipient.name));
  for (const name of ['Ada Brook', 'Ben Dale', 'Cora Finch', 'Dan Moss']) expect(addresses).toContain(name);
});
