import { statedDay } from '../testing/stated-day.ts';
import { type SettingSubjectName, settingSubjects as names } from '@holdfast/domain/settings/setting-subjects';
import { inEnglish } from '@holdfast/words/testing/in-english';
import { calendarSourceSubject } from '../calendar-sync/calendar-source-subject.ts';
import { committeeSubject } from '../committees/committee-subject.ts';
import { memberSubject } from '../committees/member-subject.ts';
import { CouncilTransaction } from '../council-transaction.ts';
import { councilSettingSubject } from '../councils/council-setting-subject.ts';
import { statusWordSubject } from '../councils/status-word-subject.ts';
import { plannedEndingSubject } from '../endings/planned-ending-subject.ts';
import { meetingSubject } from '../meetings/meeting-subject.ts';
import { agendaItemSubject } from '../minutes/agenda-item-subject.ts';
import { attendanceSubject } from '../minutes/attendance-subject.ts';
import { declarationSubject } from '../minutes/declaration-subject.ts';
import { minuteSubject } from '../minutes/minute-subject.ts';
import { resolutionSubject } from '../minutes/resolution-subject.ts';
import { invitationSubject } from '../people/invitation-subject.ts';
import { membershipSubject } from '../people/membership-subject.ts';
import { personSubject } from '../people/person-subject.ts';
import { holderSubject } from '../portfolio-holders/holder-subject.ts';
import { portfolioSubject } from '../portfolios/portfolio-subject.ts';
import { reshuffleSubject } from '../portfolios/reshuffle-subject.ts';
import { meetingScheduleSubject } from '../meeting-schedules/meeting-schedule-subject.ts';
import { channelSubject } from '../reminders/channel/channel-subject.ts';
import { pauseSubject } from '../reminders/pauses/pause-subject.ts';
import { fillCouncil } from '../testing/fill-council.ts';
import { fillSending } from '../testing/fill-sending.ts';
import { openCouncil, type TestCouncil } from '../testing/open-council.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { firstStepSubject } from './first-step-subject.ts';
import type { SettingOutcome } from '../kept-records/kept-outcome.ts';
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
  readonly change: (transaction: CouncilTransaction, id: string) => Promise<SettingOutcome>;
  readonly remove: (transaction: CouncilTransaction, id: string) => Promise<SettingOutcome>;
  /** Which of the rows is tried, in SQL. */
  readonly which: string;
}

const line = <Values extends object>(subject: KeptRecord<Values>, edit: KeptEdit<Values>, which = 'true'): Line => ({
  change: (transaction, id) => subject.change(transaction, id, null, edit, by),
  remove: (transaction, id) => subject.remove(transaction, id, null, by),
  which,
});

/** One change of each kind of record. A kind that is forgotten here does not compile. */
const lines: Record<SettingSubjectName, Line> = {
  agenda_item: line(agendaItemSubject, { title: 'Ferry times' }),
  attendance: line(attendanceSubject, { presence: 'apologies' }),
  calendar_source: line(calendarSourceSubject, { name: 'Pages of committees', rhythm: 'daily' }),
  channel: line(channelSubject, { kind: 'viewer', templates: {} }),
  committee: line(
    committeeSubject,
    { termsOfReference: 'Water', kind: 'board', formerParents: [{ parentId: null, lastDay: '2012-01-31' }] },
    `name = 'Floods Panel'`,
  ),
  committee_member: line(memberSubject, { represents: 'Parent governor, primary' }, `role = 'co_optee'`),
  council_setting: line(councilSettingSubject, { value: '#334455' }, 'recorded_by is not null'),
  declaration: line(declarationSubject, { words: 'Holds two season tickets.' }),
  invitation: line(invitationSubject, { withdrawnAt: '2013-01-01T09:00:00Z' }),
  first_step: line(firstStepSubject, { mark: 'not_needed' }),
  meeting: line(meetingSubject, { place: 'Room 2', startsAt: '18:30' }, `place = 'Room 1'`),
  membership: line(membershipSubject, { roles: ['read_only'] }, `'responder' = any(roles)`),
  minute: line(minuteSubject, { heading: 'Fares of the ferry' }),
  pause: line(pauseSubject, { reason: 'Purdah before the election' }),
  person: line(personSubject, { post: 'Ward of the quay', email: 'hal@example.gov.uk' }, `name = 'Cllr Hal Strand'`),
  planned_ending: line(plannedEndingSubject, { lastDay: '2013-05-22' }),
  portfolio: line(
    portfolioSubject,
    { scope: 'Homes of all kinds', formerParents: [{ parentId: null, lastDay: '2012-01-31' }] },
    `name = 'Homes'`,
  ),
  portfolio_holder: line(holderSubject, { endsOn: '2013-05-20' }, 'ends_on is null'),
  reshuffle: line(reshuffleSubject, { name: 'Reshuffle of May' }, `state = 'draft'`),
  meeting_schedule: line(meetingScheduleSubject, { place: 'Room 4', dates: ['2012-09-20'] }),
  resolution: line(resolutionSubject, { words: 'note the fares and the times' }),
  status_word: line(statusWordSubject, { validTo: '2013-05-31' }, `word = 'Nearly there'`),
};

const within = <Result>(work: (transaction: CouncilTransaction) => Promise<Result>): Promise<Result> =>
  CouncilTransaction.within(
    source,
    { councilId: council.councilId, today: statedDay(), origin: { via: 'screen' } },
    'write',
    work,
  );
const idOf = (subject: SettingSubjectName) =>
  within(async (transaction) => {
    const found = await transaction.row<{ id: string }>(
      `some-${subject}`,
      `select ${subject}_id as id from ${subject} where council_id = $1 and removed_at is null and ${lines[subject].which}
       order by 1 limit 1`,
    );
    if (found === null) throw new Error(`There is no ${subject} to try.`);
    return found.id;
  });
/** All that is kept of it, but for what counts its changes, and for the key of an invitation, which never comes back. */
const kept = (subject: SettingSubjectName, id: string) =>
  within((transaction) =>
    transaction.row(
      `kept-${subject}`,
      `select to_jsonb(t) - array['revision', 'sequence', 'changed_at', 'due_at', 'token_hash'] as row from ${subject} t
       where council_id = $1 and ${subject}_id = $2`,
      [id],
    ),
  );
const putNewestBack = (subject: SettingSubjectName, subjectId: string) =>
  councils.inCouncil(council.councilId, async ({ settings }) => {
    const [newest] = await settings.history({ subject, subjectId, before: null, limit: 1 }, 'register_editor');
    return settings.putBack(newest?.settingChangeId ?? '', by);
  });

test.each(names)('a change of one is put back to the letter, and so is putting it back: %s', async (subject) => {
  const id = await idOf(subject);
  const before = await kept(subject, id);
  expect(await within((transaction) => lines[subject].change(transaction, id))).toMatchObject({ kind: 'changed' });
  const after = await kept(subject, id);
  expect(after).not.toEqual(before);
  expect(await putNewestBack(subject, id)).toMatchObject({ kind: 'changed' });
  expect(await kept(subject, id)).toEqual(before);
  expect(await putNewestBack(subject, id)).toMatchObject({ kind: 'changed' });
  expect(await kept(subject, id)).toEqual(after);
  expect(await putNewestBack(subject, id)).toMatchObject({ kind: 'changed' });
});

test.each(names)(
  'one that was taken out comes back whole, or stays with a sentence that says why: %s',
  async (subject) => {
    const id = await idOf(subject);
    const before = await kept(subject, id);
    const gone = await within((transaction) => lines[subject].remove(transaction, id));
    if (gone.kind === 'refused') {
      expect(inEnglish(gone.refusal.sentence)).toMatch(/^.{20,}\.$/u);
      return;
    }
    expect(gone).toMatchObject({ kind: 'changed' });
    expect(await putNewestBack(subject, id)).toMatchObject({ kind: 'changed' });
    expect(await kept(subject, id)).toEqual(before);
  },
);
