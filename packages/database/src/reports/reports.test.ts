import { addDays } from '@holdfast/domain/dates/iso-date';
import { statedDay } from '../testing/stated-day.ts';
import { councilOfEachTest } from '../testing/council-of-each-test.ts';
import type { RegisterFilters } from '../recommendations/register/register-query.ts';
import { update } from '../testing/acts.ts';

const own = await councilOfEachTest();

const { within } = own;
/** Days from today. */
const day = (offset: number): string => addDays(statedDay(), offset);

const committeeWithMeetings = (offsets: readonly number[]) =>
  within(async ({ committees, meetings }) => {
    const committee = await committees.add(
      { name: 'Ferry Panel', kind: 'panel' },
      own.council.memberships.scrutiny_officer,
    );
    if (committee === 'name_taken') throw new Error('Not fresh.');
    const ids: string[] = [];
    for (const offset of offsets) {
      const met = await meetings.add(
        {
          committeeId: committee.committeeId,
          heldOn: day(offset),
          startsAt: '10:30',
          place: null,
        },
        own.council.memberships.scrutiny_officer,
      );
      if (met.kind === 'added') ids.push(met.meeting.meetingId);
    }
    return { committeeId: committee.committeeId, meetings: ids };
  });

test('marks what changed since the committee last met, and nothing else', async () => {
  const { committeeId, meetings } = await committeeWithMeetings([-30, 30]);
  await within(async ({ recommendations }) => {
    const values = { reference: 'F 1', words: 'Sail', committeeId, coreStatus: 'on_track' } as const;
    await recommendations.add(values, day(0), own.by);
    await recommendations.add({ ...values, reference: 'F 2', committeeId: null }, day(0), own.by);
  });
  const report = await within(({ reports }) => reports.monitoring(meetings[1] ?? '', day(0), 'paper'));
  expect(report).toMatchObject({
    meeting: { heldOn: day(30), committeeName: 'Ferry Panel', startsAt: '10:30' },
    previousMeeting: { heldOn: day(-30) },
    rows: [{ reference: 'F 1', addedSince: true, changedFields: [] }],
  });
});

test('what was there at the last meeting shows the fields that changed since', async () => {
  const { committeeId, meetings } = await committeeWithMeetings([1, 30]);
  await within(async ({ recommendations }) => {
    const added = await recommendations.add(
      { reference: 'F 1', words: 'Sail', committeeId, coreStatus: 'on_track' },
      day(0),
      own.by,
    );
    if (added.kind !== 'added') throw new Error(added.kind);
    await update({ recommendations }, added.recommendationId, { words: 'Sailing', asOf: day(0) }, own.by);
  });
  const later = await within(({ reports }) => reports.monitoring(meetings[1] ?? '', day(0), 'paper'));
  expect(later?.rows).toMatchObject([{ addedSince: false, changedFields: [] }]);
  const first = await within(({ reports }) => reports.monitoring(meetings[0] ?? '', day(0), 'paper'));
  expect(first?.previousMeeting).toBeNull();
  expect(first?.rows).toMatchObject([{ progressWords: 'Sailing', addedSince: false, changedFields: [] }]);
});

test('there is no report for a meeting that is not there', async () => {
  expect(await within(({ reports }) => reports.monitoring(own.council.councilId, day(0), 'paper'))).toBeNull();
});

test('home counts what is open, and keeps the unknown and what is only to be noted apart', async () => {
  await within(async ({ recommendations }) => {
    for (const coreStatus of [
      'awaiting_response',
      'on_track',
      'claimed_complete',
      'verified_complete',
      'unknown',
      'note_only',
    ] as const) {
      await recommendations.add(
        {
          reference: coreStatus,
          words: coreStatus,
          coreStatus,
          responseDueOn: '2012-08-15',
          dueOn: coreStatus === 'awaiting_response' ? null : '2012-08-01',
          lead: [`Officer ${coreStatus}`],
        },
        '2012-08-16',
        own.by,
      );
    }
  });
  const asked = {
    all: {},
    open: { list: 'open' },
    closed: { list: 'closed' },
    unknown: { status: ['unknown'] },
    responses: { due: 'response_overdue' },
    actions: { due: 'action_overdue' },
    overdue: { due: 'overdue' },
    mine: { due: 'action_overdue', owed: { leads: ['Officer on_track'], portfolioIds: [] } },
    changed: { changedAfter: '2012-08-15' },
    unchanged: { changedAfter: '2112-08-16' },
    wordless: { list: 'words_wanted' },
    unassigned: { list: 'to_be_assigned' },
  } as const satisfies Readonly<Record<string, RegisterFilters>>;
  const found = await within(async ({ recommendations }) => {
    const counts = await recommendations.counts(asked, 'register_editor', '2012-08-16');
    for (const [name, filters] of Object.entries<RegisterFilters>(asked)) {
      const query = { ...filters, sort: 'due', limit: 1, today: '2012-08-16' } as const;
      // The count and the list are one question.
      expect(await recommendations.registerPage(query, 'register_editor')).toMatchObject({ total: counts[name] });
    }
    return counts;
  });
  expect(found).toMatchObject({
    all: 6,
    open: 4,
    closed: 1,
    unknown: 1,
    responses: 1,
    actions: 2,
    overdue: 3,
    mine: 1,
  });
  expect(found).toMatchObject({ changed: 6, unchanged: 0, wordless: 0, unassigned: 4 });
});
