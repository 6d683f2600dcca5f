import { statedDay } from '../testing/stated-day.ts';
import { type KeptNoun, keptNouns as names } from '@holdfast/domain/log/kept-nouns';
import { inEnglish } from '@holdfast/words/testing/in-english';
import { valueName } from '@holdfast/words/en/setting-history/value-name';
import { keptCalendarSource } from '../calendar-sync/kept-calendar-source.ts';
import { keptCommittee } from '../committees/kept-committee.ts';
import { keptMember } from '../committees/kept-member.ts';
import { CouncilTransaction } from '../council-transaction.ts';
import { keptCouncilSetting } from '../councils/kept-council-setting.ts';
import { keptStatusWord } from '../councils/kept-status-word.ts';
import { keptPlannedEnding } from '../endings/kept-planned-ending.ts';
import { keptMeeting } from '../meetings/kept-meeting.ts';
import { keptAgendaItem } from '../minutes/kept-agenda-item.ts';
import { keptAttendance } from '../minutes/kept-attendance.ts';
import { keptDeclaration } from '../minutes/kept-declaration.ts';
import { keptMinute } from '../minutes/kept-minute.ts';
import { keptResolution } from '../minutes/kept-resolution.ts';
import { keptInvitation } from '../people/kept-invitation.ts';
import { keptMembership } from '../people/kept-membership.ts';
import { keptPerson } from '../people/kept-person.ts';
import { keptHolder } from '../portfolio-holders/kept-holder.ts';
import { keptPortfolio } from '../portfolios/kept-portfolio.ts';
import { keptReshuffle } from '../portfolios/kept-reshuffle.ts';
import { keptMeetingSchedule } from '../meeting-schedules/kept-meeting-schedule.ts';
import { keptChannel } from '../reminders/channel/kept-channel.ts';
import { keptPause } from '../reminders/pauses/kept-pause.ts';
import { fillCouncil } from '../testing/fill-council.ts';
import { fillSending } from '../testing/fill-sending.ts';
import { openCouncil, type TestCouncil } from '../testing/open-council.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { keptFirstStep } from './kept-first-step.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';
import type { KeptEdit, KeptRecord } from '../kept-records/kept-record.ts';

const { source, councils } = await openTestDatabase();
let council: TestCouncil;
let by: string;
beforeAll(async () => {
  council = await openCouncil();
  by = council.memberships.council_administrator;
  await councils.inCouncil(council.councilId, async (records) => {
    await fillCouncil(records, council);
    await records.reshuffles.add({ name: 'May', draft: { portfolios: [], inheritances: [] } }, by);
  });
  await fillSending(source, council);
});
afterAll(() => source.destroy());

interface Line {
  readonly change: (transaction: CouncilTransaction, id: string) => Promise<KeptOutcome>;
  readonly remove: (transaction: CouncilTransaction, id: string) => Promise<KeptOutcome>;
  /** Which of the rows is tried, in SQL. */
  readonly which: string;
}

const line = <Values extends object>(noun: KeptRecord<Values>, edit: KeptEdit<Values>, which = 'true'): Line => ({
  change: (transaction, id) => noun.change(transaction, id, null, edit, by),
  remove: (transaction, id) => noun.remove(transaction, id, null, by),
  which,
});

/** One change of each kind of record. A kind that is forgotten here does not compile. */
const lines: Record<KeptNoun, Line> = {
  agenda_item: line(keptAgendaItem, { title: 'Ferry times' }),
  attendance: line(keptAttendance, { presence: 'apologies' }),
  calendar_source: line(keptCalendarSource, { name: 'Pages of committees', rhythm: 'daily' }),
  channel: line(keptChannel, { kind: 'viewer', templates: {} }),
  committee: line(
    keptCommittee,
    { termsOfReference: 'Water', kind: 'board', formerParents: [{ parentId: null, lastDay: '2012-01-31' }] },
    `name = 'Floods Panel'`,
  ),
  committee_member: line(keptMember, { represents: 'Parent governor, primary' }, `role = 'co_optee'`),
  council_setting: line(keptCouncilSetting, { value: '#334455' }, 'recorded_by is not null'),
  declaration: line(keptDeclaration, { words: 'Holds two season tickets.' }),
  invitation: line(keptInvitation, { withdrawnAt: '2013-01-01T09:00:00Z' }),
  first_step: line(keptFirstStep, { mark: 'not_needed' }),
  meeting: line(keptMeeting, { place: 'Room 2', startsAt: '18:30' }, `place = 'Room 1'`),
  membership: line(keptMembership, { roles: ['read_only'] }, `'responder' = any(roles)`),
  minute: line(keptMinute, { heading: 'Fares of the ferry' }),
  pause: line(keptPause, { reason: 'Purdah before the election' }),
  person: line(keptPerson, { post: 'Ward of the quay', email: 'hal@example.gov.uk' }, `name = 'Cllr Hal Strand'`),
  planned_ending: line(keptPlannedEnding, { lastDay: '2013-05-22' }),
  portfolio: line(
    keptPortfolio,
    { scope: 'Homes of all kinds', formerParents: [{ parentId: null, lastDay: '2012-01-31' }] },
    `name = 'Homes'`,
  ),
  portfolio_holder: line(keptHolder, { endsOn: '2013-05-20' }, 'ends_on is null'),
  reshuffle: line(keptReshuffle, { name: 'Reshuffle of May' }, `state = 'draft'`),
  meeting_schedule: line(keptMeetingSchedule, { place: 'Room 4', dates: ['2012-09-20'] }),
  resolution: line(keptResolution, { words: 'note the fares and the times' }),
  status_word: line(keptStatusWord, { validTo: '2013-05-31' }, `word = 'Nearly there'`),
};

const within = <Result>(work: (transaction: CouncilTransaction) => Promise<Result>): Promise<Result> =>
  CouncilTransaction.within(
    source,
    { councilId: council.councilId, today: statedDay(), origin: { via: 'screen' } },
    'write',
    work,
  );
const idOf = (noun: KeptNoun) =>
  within(async (transaction) => {
    const found = await transaction.row<{ id: string }>(
      `some-${noun}`,
      `select ${noun}_id as id from ${noun} where council_id = $1 and removed_at is null and ${lines[noun].which}
       order by 1 limit 1`,
    );
    if (found === null) throw new Error(`There is no ${noun} to try.`);
    return found.id;
  });
/** All that is kept of it, but for what counts its changes, and for the key of an invitation, which never comes back. */
const kept = (noun: KeptNoun, id: string) =>
  within((transaction) =>
    transaction.row(
      `kept-${noun}`,
      `select to_jsonb(t) - array['revision', 'sequence', 'changed_at', 'due_at', 'token_hash'] as row from ${noun} t
       where council_id = $1 and ${noun}_id = $2`,
      [id],
    ),
  );
const putNewestBack = (noun: KeptNoun, nounId: string) =>
  councils.inCouncil(council.councilId, async ({ settings }) => {
    const [newest] = await settings.history({ noun, nounId, before: null, limit: 1 }, 'register_editor');
    return settings.putBack(newest?.eventId ?? '', by);
  });

test.each(names)('a change of one is put back to the letter, and so is putting it back: %s', async (noun) => {
  const id = await idOf(noun);
  const before = await kept(noun, id);
  expect(await within((transaction) => lines[noun].change(transaction, id))).toMatchObject({ kind: 'changed' });
  const after = await kept(noun, id);
  expect(after).not.toEqual(before);
  expect(await putNewestBack(noun, id)).toMatchObject({ kind: 'changed' });
  expect(await kept(noun, id)).toEqual(before);
  expect(await putNewestBack(noun, id)).toMatchObject({ kind: 'changed' });
  expect(await kept(noun, id)).toEqual(after);
  expect(await putNewestBack(noun, id)).toMatchObject({ kind: 'changed' });
});

test.each(names)(
  'one that was taken out comes back whole, or stays with a sentence that says why: %s',
  async (noun) => {
    const id = await idOf(noun);
    const before = await kept(noun, id);
    const gone = await within((transaction) => lines[noun].remove(transaction, id));
    if (gone.kind === 'refused') {
      expect(inEnglish(gone.refusal.sentence)).toMatch(/^.{20,}\.$/u);
      return;
    }
    expect(gone).toMatchObject({ kind: 'changed' });
    expect(await putNewestBack(noun, id)).toMatchObject({ kind: 'changed' });
    expect(await kept(noun, id)).toEqual(before);
  },
);

test('the history has a name for every value of every kind of record', async () => {
  const told = await within((transaction) =>
    transaction.rows<{ noun: string; value: string }>(
      'values-of-history',
      `select distinct e.noun, jsonb_object_keys(e.after) as value from event e
       where e.council_id = $1 and e.noun = any($2) and e.kind = 'added' order by 1, 2`,
      [names],
    ),
  );
  expect(new Set(told.map(({ noun }) => noun)).size).toBeGreaterThan(15);
  // For whom somebody stands in is named among the words of deciding.
  const named = new Set([...Object.keys(valueName), 'standsInForId']);
  expect(told.filter(({ value }) => !named.has(value))).toEqual([]);
});
