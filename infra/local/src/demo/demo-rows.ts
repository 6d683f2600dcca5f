import { randomUUID } from 'node:crypto';
import { type IsoDate, addDays, isoDate } from '@holdfast/domain/dates/iso-date';
import { municipalYear } from '@holdfast/domain/dates/municipal-year';
import { demoMeetings } from './demo-calendar.ts';
import type { DemoCouncil } from './demo-paper.ts';
import { type AskContext, askRows, askTables } from './demo-ask-rows.ts';
import { peopleRows } from './demo-people.ts';
import { reminderRows, reminderTables } from './demo-reminders.ts';
import type { Row } from './insert-rows.ts';

type Named = Readonly<Record<string, string>>;

const idsByName = (names: readonly string[]): Named => Object.fromEntries(names.map((name) => [name, randomUUID()]));
const lookUp = (ids: Named, name: string): string => {
  const found = ids[name];
  if (found === undefined) throw new Error(`The demo names "${name}", which it does not describe.`);
  return found;
};

/** Every row of a demo council, table by table in the order in which they can be inserted. */
export const demoRows = (council: DemoCouncil, todayText: string, passwordHash: string) => {
  const today: IsoDate = isoDate(todayText);
  const councilId = randomUUID();
  const committees = idsByName(council.committees.map(({ name }) => name));
  const portfolios = idsByName(council.portfolios.map(({ name }) => name));
  const people = council.people.map((person) => ({ ...person, accountId: randomUUID(), membershipId: randomUUID() }));
  const councillors = council.portfolios.map((portfolio) => ({ ...portfolio, personId: randomUUID() }));
  const clerk = people.find(({ roles }) => roles.includes('scrutiny_officer'));
  if (!clerk) throw new Error(`${council.name} has no scrutiny officer.`);
  const { persons, seats } = peopleRows(council, {
    councilId,
    accounts: people,
    holders: councillors,
    committeeId: (name) => lookUp(committees, name),
    since: municipalYear(council.nation, today).from,
  });

  const meetings = council.committees.flatMap((committee) => {
    const { past, coming } = demoMeetings(today, committee.weekday, committee.everyWeeks);
    return [...past, ...coming].map((heldOn, index) => ({
      committee: committee.name,
      nth: index < past.length ? index + 1 : null,
      row: {
        council_id: councilId,
        meeting_id: randomUUID(),
        committee_id: lookUp(committees, committee.name),
        held_on: heldOn,
        starts_at: committee.kind === 'cabinet' ? '16:00' : '18:00',
        place: 'Council Chamber',
      },
    }));
  });

  const coreStatusOf = new Map(council.statusWords.map(({ word, coreStatus }) => [word, coreStatus]));
  const numbers = new Map<string, number>();
  const asks = council.items.flatMap((item) => {
    const meeting = meetings.find(({ committee, nth }) => committee === item.committee && nth === item.meeting);
    if (!meeting) throw new Error(`${item.title}: ${item.committee} has no meeting ${item.meeting}.`);
    const year = municipalYear(council.nation, meeting.row.held_on).label.slice(2);
    // Parts of one recommendation, a and b, share its number.
    let reference = '';
    return item.asks.map((ask) => {
      if (ask.part === undefined || ask.part === '' || ask.part === 'a') {
        const number = (numbers.get(year) ?? 0) + 1;
        numbers.set(year, number);
        reference = `SR ${year} ${String(number).padStart(2, '0')}`;
      }
      const coreStatus = coreStatusOf.get(ask.status);
      if (!coreStatus) throw new Error(`${council.name} has no word "${ask.status}".`);
      const context: AskContext = {
        councilId,
        committeeId: lookUp(committees, item.committee),
        portfolioId: lookUp(portfolios, item.portfolio),
        meetingId: meeting.row.meeting_id,
        heldOn: meeting.row.held_on,
        latestMeeting: addDays(today, -4),
        reference,
        coreStatus,
        nation: council.nation,
        clerk,
        today,
      };
      return askRows(item, ask, context);
    });
  });

  const reminded =
    council.reminders === undefined
      ? null
      : reminderRows(council.reminders, {
          councilId,
          today,
          persons,
          nation: council.nation,
          clerk: clerk.membershipId,
          recommendations: asks.flatMap(({ recommendation }) => recommendation),
        });

  const tables: readonly (readonly [string, readonly Row[]])[] = [
    [
      'council',
      [
        {
          council_id: councilId,
          code: council.code,
          name: council.name,
          nation: council.nation,
          created_at: `${today}T08:00:00Z`,
        },
      ],
    ],
    [
      'council_setting',
      [
        {
          council_id: councilId,
          council_setting_id: randomUUID(),
          name: 'accent',
          value: council.accent,
          valid_from: '2006-01-01',
        },
        {
          council_id: councilId,
          council_setting_id: randomUUID(),
          name: 'reference_pattern',
          value: { example: 'SR 26/27 01', per: 'council' },
          valid_from: '2006-01-01',
        },
      ],
    ],
    [
      'account',
      people.map(({ accountId, email, name }) => ({
        account_id: accountId,
        email,
        email_key: email,
        password_hash: passwordHash,
        full_name: name,
        created_at: `${today}T08:00:00Z`,
      })),
    ],
    [
      'membership',
      people.map(({ accountId, membershipId, name, post, roles }) => ({
        council_id: councilId,
        membership_id: membershipId,
        account_id: accountId,
        name,
        post,
        roles,
        created_at: `${today}T08:00:00Z`,
      })),
    ],
    [
      'committee',
      council.committees.map(({ name, kind }) => ({
        council_id: councilId,
        committee_id: lookUp(committees, name),
        name,
        kind,
      })),
    ],
    [
      'portfolio',
      council.portfolios.map(({ name }) => ({
        council_id: councilId,
        portfolio_id: lookUp(portfolios, name),
        name,
      })),
    ],
    ['person', persons],
    ['committee_member', seats],
    [
      'portfolio_holder',
      councillors.map(({ name, holder, personId }) => ({
        council_id: councilId,
        portfolio_holder_id: randomUUID(),
        portfolio_id: lookUp(portfolios, name),
        person_id: personId,
        name: holder,
      })),
    ],
    ['meeting', meetings.map(({ row }) => row)],
    [
      'status_word',
      council.statusWords.map(({ word, coreStatus }) => ({
        council_id: councilId,
        status_word_id: randomUUID(),
        word,
        core_status: coreStatus,
        valid_from: '2006-01-01',
      })),
    ],
    ...askTables.map((table) => [table, asks.flatMap((rows) => rows[table])] as const),
    ...reminderTables.map((table) => [table, reminded?.[table] ?? []] as const),
  ];
  return { councilId, tables };
};
