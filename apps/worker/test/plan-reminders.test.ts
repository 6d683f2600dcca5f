import { inEnglish } from '@holdfast/words/testing/in-english';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { statedDay } from '@holdfast/database/testing/stated-day';
import { openCouncil } from '@holdfast/database/testing/open-council';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { addWorkingDays } from '@holdfast/domain/dates/working-days';
import type { CommitteeKind } from '@holdfast/domain/committees/committee-kind';
import { usualReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';
import type { StandingReminder } from '@holdfast/domain/reminders/recipients/standing-reminder';
import { askExtension, decideExtension } from '@holdfast/services/recommendations/extensions';
import { take } from '@holdfast/services/recommendations/take';
import { openLog } from '@holdfast/runtime/log';
import { planReminders, type PlanWorld } from '../src/reminders/plan-reminders.job.ts';
import { databaseUrl } from './support/reading-council.ts';
import { openOwingCouncil } from './support/owing-council.ts';
import { quietQueue } from './support/quiet-queue.ts';

const log = openLog('silent');
const run = { attempt: 1, again: false, last: false, signal: new AbortController().signal };
const source = await createDataSource({ url: databaseUrl(), poolSize: 2 }).initialize();
const database = new CouncilDatabase(source, statedDay, { via: 'worker' });
afterAll(() => source.destroy());

const acting = (membershipId: string) => ({ membershipId, roles: ['scrutiny_officer'] as const });
const england = { nation: 'england', closures: [] } as const;

/** A council of its own, what is planned for it on a day, and what stands then. */
const open = async () => {
  const { councilId, memberships } = await openCouncil();
  const by = memberships.scrutiny_officer;
  await database.inCouncil(councilId, ({ councils }) =>
    councils.changeSetting({ name: 'reminders', value: usualReminderRules, validFrom: '2012-01-01' }, 0, by),
  );
  const addMeeting = (name: string, kind: CommitteeKind, heldOn: string) =>
    database.inCouncil(councilId, async ({ committees, meetings }) => {
      const committee = await committees.add({ name, kind }, by);
      if (committee === 'name_taken') throw new Error('The council is not fresh.');
      const { committeeId } = committee;
      const added = await meetings.add({ committeeId, heldOn, startsAt: null, place: null }, by);
      if (added.kind !== 'added') throw new Error('There is no meeting.');
      return added.meeting.meetingId;
    });
  const plan = async (day: IsoDate): Promise<readonly StandingReminder[]> => {
    const now = () => new Date(`${day}T09:00:00Z`);
    await planReminders({ database, queue: quietQueue, now, log })({ councilId }, run);
    return database.readCouncil(councilId, ({ reminders }) => reminders.standing());
  };
  const askedOn = (day: IsoDate) =>
    database.readCouncil(councilId, async ({ digests }) =>
      (await digests.drafted(day)).map(({ recipientId, items }) => ({
        recipientId,
        asked: items.map(({ kind, askedAs }) => `${kind} ${askedAs}`),
      })),
    );
  return { councilId, by, addMeeting, plan, askedOn };
};

const kinds = (standing: readonly StandingReminder[]): readonly string[] => standing.map(({ kind }) => kind);

test('an agenda that has to be out soon is told to the scrutiny officer, until it is out', async () => {
  const { councilId, by, addMeeting, plan, askedOn } = await open();
  const meetingId = await addMeeting('Ferry Panel', 'panel', '2012-09-20');
  // Five clear days before: 12 September; three working days before that: 7 September.
  expect(await plan(isoDate('2012-09-06'))).toEqual([]);
  const [standing, ...others] = await plan(isoDate('2012-09-07'));
  expect(standing).toMatchObject({ kind: 'publication_near', meetingId, dueOn: '2012-09-12', recommendationId: null });
  expect(inEnglish(standing?.because)).toContain(
    'The agenda of Ferry Panel for 20 September 2012 has to be published by 12',
  );
  expect(others).toEqual([]);
  expect(await askedOn(isoDate('2012-09-07'))).toEqual([
    { recipientId: by, asked: ['publication_near scrutiny_officer'] },
  ]);
  await database.inCouncil(councilId, ({ meetings }) =>
    meetings.change(meetingId, null, { agendaPublishedOn: '2012-09-10' }, by),
  );
  expect(await plan(isoDate('2012-09-10'))).toEqual([]);
  expect(await askedOn(isoDate('2012-09-13'))).toEqual([]);
});

test('an agenda that never went out is told no more when the meeting is over, or called off', async () => {
  const { councilId, by, addMeeting, plan } = await open();
  await addMeeting('Ferry Panel', 'panel', '2012-09-20');
  const called = await addMeeting('Harbour Board', 'board', '2012-09-21');
  expect(kinds(await plan(isoDate('2012-09-14')))).toEqual(['publication_near', 'publication_near']);
  await database.inCouncil(councilId, ({ meetings }) => meetings.change(called, null, { state: 'cancelled' }, by));
  expect(kinds(await plan(isoDate('2012-09-20')))).toEqual(['publication_near']);
  expect(await plan(isoDate('2012-09-21'))).toEqual([]);
});

test('a key decision without notice is told ten working days before it is due, until notice is out', async () => {
  const { councilId, by, addMeeting, plan, askedOn } = await open();
  const meetingId = await addMeeting('Cabinet', 'cabinet', '2012-11-15');
  const quiet = { words: null, reportOf: null, exemptParagraph: null, exemptReason: null, noticePublishedOn: null };
  const item = { ...quiet, meetingId, position: 1, kind: 'report', title: 'Ferry fares', isKeyDecision: true } as const;
  const added = await database.inCouncil(councilId, ({ minutes }) => minutes.agendaItems.add(item, by));
  if (added.kind !== 'changed') throw new Error('The item is not on the agenda.');
  // 28 clear days before 15 November: 17 October; ten working days before that: 3 October.
  expect(await plan(isoDate('2012-10-02'))).toEqual([]);
  const [standing] = await plan(isoDate('2012-10-03'));
  expect(standing).toMatchObject({ kind: 'notice_short', meetingId, dueOn: '2012-10-17' });
  expect(inEnglish(standing?.because)).toMatch(
    /^Notice of the key decision “Ferry fares” of 15 November 2012 has to be published/u,
  );
  expect(await askedOn(isoDate('2012-10-03'))).toEqual([{ recipientId: by, asked: ['notice_short scrutiny_officer'] }]);
  await database.inCouncil(councilId, ({ minutes }) =>
    minutes.agendaItems.change(added.id, null, { noticePublishedOn: '2012-10-04' }, by),
  );
  expect(kinds(await plan(isoDate('2012-10-04')))).toEqual([]);
});

test('more time that was asked for waits for the committee, and is told until it has decided', async () => {
  const { councilId, by, addMeeting, plan, askedOn } = await open();
  const today = addWorkingDays(england, statedDay(), 1);
  const later = addWorkingDays(england, today, 40);
  const meetingId = await addMeeting('Ferry Panel', 'panel', statedDay());
  const { recommendationId } = await database.inCouncil(councilId, async (records) => {
    const { recommendations } = records;
    const due = { words: '', from: later, to: later, precision: 'day' } as const;
    const committeeId = (await records.meetings.find(meetingId))?.committeeId ?? null;
    const asks = { words: 'That the slipway be mended.', coreStatus: 'on_track', due, dueOn: later } as const;
    const made = await recommendations.add({ reference: null, committeeId, ...asks, lead: ['Ada Brook'] }, today, by);
    const more = { dueAsked: addWorkingDays(england, later, 20), reason: 'The mason is ill.' };
    if (made.kind !== 'added') throw new Error(made.kind);
    return askExtension(records, await take(records, made.recommendationId), more, acting(by));
  });
  const [standing, ...others] = await plan(today);
  expect(standing).toMatchObject({ kind: 'extension_asked', recommendationId, dueOn: null });
  expect(inEnglish(standing?.because)).toMatch(/^More time was asked for on .+ The committee has to decide on it\.$/u);
  expect(others).toEqual([]);
  expect(await askedOn(today)).toEqual([{ recipientId: by, asked: ['extension_asked scrutiny_officer'] }]);
  // Nobody decides: it is told again after five working days.
  const again = addWorkingDays(england, today, 5);
  expect(kinds(await plan(again))).toEqual(['extension_asked']);
  expect(await askedOn(again)).toHaveLength(1);
  await database.inCouncil(councilId, async (records) => {
    const held = await take(records, recommendationId);
    for (const { extensionId } of await records.recommendations.extensions(held)) {
      const approved = { approved: true, meetingId, reason: null };
      await decideExtension(records, held, extensionId, approved, acting(by));
    }
  });
  expect(kinds(await plan(addWorkingDays(england, today, 7)))).not.toContain('extension_asked');
});

test.each([
  [true, 50],
  [false, 0],
])('a council with much to look at lets others pass as soon as they wait: %s', async (wait, left) => {
  const { councilId } = await openOwingCouncil(database, 100);
  const [nudged, now] = [[] as string[], () => new Date('2013-02-01T09:00:00Z')];
  const queue: PlanWorld['queue'] = {
    othersWait: () => Promise.resolve(wait),
    nudge: (name) => {
      nudged.push(name);
      return Promise.resolve({ kind: 'queued' });
    },
  };
  await planReminders({ database, queue, now, log })({ councilId }, run);
  const toLookAt = await database.inCouncil(councilId, ({ reminders }) =>
    reminders.toLookAt(isoDate('2013-02-01'), 200),
  );
  expect(toLookAt).toHaveLength(left);
  expect(nudged).toEqual([wait ? 'plan-reminders' : 'send-digests']);
});
