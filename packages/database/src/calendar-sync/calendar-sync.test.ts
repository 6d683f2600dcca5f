import { isoDate } from '@holdfast/domain/dates/iso-date';
import { chooseLines } from '@holdfast/domain/calendar-sync/choose-lines';
import type { OutsideMeeting } from '@holdfast/domain/calendar-sync/outside-meeting';
import { propose } from '@holdfast/domain/calendar-sync/propose';
import { inWords } from '@holdfast/words/say';
import { sentence } from '@holdfast/words/sentence';
import type { CouncilRecords } from '../council-database.ts';
import { type TestCouncil, openCouncil } from '../testing/open-council.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { FeedDoor } from '../doors/feed-door.ts';

const { source, councils } = await openTestDatabase();
const door = new FeedDoor(source);
const window = { fromDay: '2026-05-20', toDay: '2028-05-16' };
let council: TestCouncil;
let by: string;
let committeeId: string;
let sourceId: string;

const inCouncil = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);

beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.council_administrator;
  await inCouncil(async ({ committees, calendarSync }) => {
    const panel = await committees.add({ name: 'Housing Panel', kind: 'panel' }, by);
    if (panel === 'name_taken') throw new Error('The council is not fresh.');
    committeeId = panel.committeeId;
    const added = await calendarSync.sources.add(
      {
        kind: 'moderngov',
        name: 'Pages',
        address: 'https://x.example/mgWebService.asmx',
        committees: [],
        rhythm: 'never',
        allowed: [],
      },
      by,
    );
    if (added.kind !== 'changed') throw new Error('The source was not added.');
    sourceId = added.id;
  });
});
afterAll(() => source.destroy());

const meeting = (outsideId: string, day: string, rest: Partial<OutsideMeeting> = {}): OutsideMeeting => ({
  outsideId,
  outsideCommitteeId: null,
  title: 'Housing Panel',
  heldOn: isoDate(day),
  startsAt: '18:00',
  place: 'Town Hall',
  cancelled: false,
  ...rest,
});

const proposal = async ({ calendarSync, committees }: CouncilRecords, meetings: OutsideMeeting[]) => {
  const known = await calendarSync.readings.known(sourceId, window.fromDay, window.toDay);
  const { difference } = propose({
    found: { meetings, leftOut: [] },
    committees: await committees.list(),
    told: [],
    removed: known.removed,
    known: known.meetings,
    from: isoDate('2026-05-20'),
    to: isoDate('2028-05-16'),
    today: isoDate('2026-06-01'),
  });
  if (!difference.ok) throw new Error(difference.sentence.code);
  return difference.items;
};
const follow = (...meetings: OutsideMeeting[]) =>
  inCouncil(async (records) => {
    const items = await proposal(records, meetings);
    const lines = chooseLines(items, { leave: [], take: [], keep: [] });
    const done = await records.calendarSync.carryOut(sourceId, lines, by);
    if (done.kind === 'refused') throw new Error(inWords('en', done.sentence));
    return done.counts;
  });
const nothing = { add: 0, move: 0, cancel: 0, reinstate: 0, kept: 0 };
const stands = () =>
  inCouncil(async ({ calendarSync }) =>
    (await calendarSync.feeds.meetings(null, '2026-01-01')).map(
      ({ heldOn, startsAt, state, sequence }) => `${heldOn} ${startsAt ?? ''} ${state} ${sequence}`,
    ),
  );

test('a calendar is followed through adding, moving, cancelling and calling back, and twice changes nothing', async () => {
  expect(await follow(meeting('1', '2026-07-12'), meeting('2', '2026-09-13'))).toEqual({ ...nothing, add: 2 });
  expect(await follow(meeting('1', '2026-07-12'), meeting('2', '2026-09-13'))).toEqual(nothing);
  expect(await follow(meeting('1', '2026-07-14', { startsAt: '18:30' }), meeting('2', '2026-09-13'))).toEqual({
    ...nothing,
    move: 1,
  });
  const off = meeting('2', '2026-09-13', { cancelled: true });
  expect(await follow(meeting('1', '2026-07-14', { startsAt: '18:30' }), off)).toEqual({ ...nothing, cancel: 1 });
  expect(await stands()).toEqual(['2026-07-14 18:30 scheduled 1', '2026-09-13 18:00 cancelled 1']);
  expect(await follow(meeting('1', '2026-07-14', { startsAt: '18:30' }), meeting('2', '2026-09-13'))).toEqual({
    ...nothing,
    reinstate: 1,
  });
});

test('every change stands in the history of settings, by whom it was decided', async () => {
  await follow(meeting('1', '2026-07-12'));
  await follow(meeting('1', '2026-07-14'));
  const history = await inCouncil(({ settings }) =>
    settings.history({ noun: 'meeting', nounId: null, before: null, limit: 10 }, 'register_editor'),
  );
  expect(history.map(({ kind, after, by: who }) => [kind, after?.['heldOn'], who?.membershipId])).toEqual([
    ['changed', '2026-07-14', by],
    ['added', '2026-07-12', by],
  ]);
});

test('a meeting that was removed here does not come back', async () => {
  await follow(meeting('1', '2026-07-12'));
  const [added] = await inCouncil(({ settings }) =>
    settings.history({ noun: 'meeting', nounId: null, before: null, limit: 1 }, 'register_editor'),
  );
  await inCouncil(({ settings }) => settings.putBack(added?.eventId ?? '', by));
  expect(await follow(meeting('1', '2026-07-12'))).toEqual(nothing);
  expect(await stands()).toEqual([]);
});

test('a line that cannot be carried out is refused with the meeting in its way, and nothing of it is written', async () => {
  const attempt = inCouncil(async (records) => {
    const items = await proposal(records, [meeting('1', '2026-07-12'), meeting('2', '2026-09-13')]);
    await records.meetings.add({ committeeId, heldOn: '2026-09-13', startsAt: null, place: null }, by);
    const done = await records.calendarSync.carryOut(
      sourceId,
      chooseLines(items, { leave: [], take: [], keep: [] }),
      by,
    );
    throw new Error(done.kind === 'refused' ? inWords('en', done.sentence) : 'carried out');
  });
  await expect(attempt).rejects.toThrow('Housing Panel meets on 13 September 2026 already.');
  expect(await stands()).toEqual([]);
});

describe('a reading', () => {
  const claim = (silence = 20) =>
    inCouncil(({ calendarSync }) => calendarSync.readings.claim(sourceId, silence, window));
  const ask = () =>
    inCouncil(({ calendarSync }) => calendarSync.runs.ask({ calendarSourceId: sourceId, ...window, file: null }, by));

  test('is taken up once, and by another only when nobody was heard of', async () => {
    expect((await claim()).kind).toBe('nothing_to_do');
    const asked = await ask();
    expect(await ask()).toEqual({ ...asked, kind: 'in_hand' });
    expect((await claim()).kind).toBe('claimed');
    expect((await claim()).kind).toBe('nothing_to_do');
    expect((await claim(0)).kind).toBe('claimed');
  });

  test('that was overtaken writes nothing', async () => {
    await ask();
    const [first, second] = [await claim(0), await claim(0)];
    if (first.kind !== 'claimed' || second.kind !== 'claimed') throw new Error('Nothing was claimed.');
    const fail = (reading: typeof first.reading) =>
      inCouncil(({ calendarSync }) => calendarSync.readings.failed(reading, sentence('calendarSync.gave_up')));
    expect([await fail(first.reading), await fail(second.reading)]).toEqual([false, true]);
  });

  test('keeps of those before it only how they went', async () => {
    const found = { meetings: [], leftOut: [], notes: ['Something'], councillors: [] };
    for (let time = 0; time < 2; time += 1) {
      await ask();
      const claimed = await claim();
      if (claimed.kind !== 'claimed') throw new Error('Nothing was claimed.');
      await inCouncil(({ calendarSync }) =>
        calendarSync.readings.understood(claimed.reading, {
          found,
          items: [],
          committees: [],
          state: 'same',
          carriedOut: {},
        }),
      );
    }
    const kept = await inCouncil(async ({ calendarSync: { runs } }) =>
      Promise.all((await runs.list(sourceId, 5)).map(({ calendarRunId }) => runs.find(calendarRunId))),
    );
    expect(kept.map((run) => [run?.state, run?.found === null])).toEqual([
      ['same', false],
      ['same', true],
    ]);
  });

  test('begins by itself when its day has come, once', async () => {
    const change = await inCouncil(({ calendarSync }) =>
      calendarSync.sources.change(sourceId, 1, { rhythm: 'daily', allowed: ['add'] }, by),
    );
    expect(change.kind).toBe('changed');
    const waiting = async () =>
      (
        await source.query<{ id: string }[]>(
          `select calendar_source_id as id from holdfast.calendars_waiting(1000, interval '20 seconds')`,
        )
      ).filter(({ id }) => id === sourceId).length;
    expect(await waiting()).toBe(1);
    const begun = await claim();
    expect(begun.kind === 'claimed' && begun.reading.cause).toBe('rhythm');
    expect(begun.kind === 'claimed' && begun.source.keptBy).toBe(by);
    expect((await claim()).kind).toBe('nothing_to_do');
    expect(await waiting()).toBe(0);
  });
});

describe('an address of a calendar', () => {
  const open = (tokenHash: string | null) =>
    inCouncil(async ({ calendarSync }) => {
      const opened = await calendarSync.feeds.open({ committeeId, tokenHash }, by);
      return opened.kind === 'opened' ? opened.calendarFeedId : opened.kind;
    });

  test('opens by its secret or by its public number, and by nothing else', async () => {
    const [secret, shown] = [await open(`hash of ${council.councilId}`), await open(null)];
    const expected = { councilId: council.councilId, committeeId };
    expect(await door.bySecret(`hash of ${council.councilId}`)).toEqual({ ...expected, calendarFeedId: secret });
    expect(await door.byPublicId(shown)).toEqual({ ...expected, calendarFeedId: shown });
    expect(await door.byPublicId(secret)).toBeNull();
    expect(await door.bySecret('another')).toBeNull();
    expect(await open(null)).toBe('is_open');
  });

  test('leads nowhere once it is closed', async () => {
    const shown = await open(null);
    expect(await inCouncil(({ calendarSync }) => calendarSync.feeds.close(shown, by))).toBe(true);
    expect(await inCouncil(({ calendarSync }) => calendarSync.feeds.close(shown, by))).toBe(false);
    expect(await door.byPublicId(shown)).toBeNull();
  });
});
