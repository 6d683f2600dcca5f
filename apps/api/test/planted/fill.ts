import { openedCalendarFeed } from '@holdfast/contracts/calendar-sync/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { fillCouncil } from '@holdfast/database/testing/fill-council';
import { fillSending } from '@holdfast/database/testing/fill-sending';
import type { ReminderKind } from '@holdfast/domain/reminders/rules/reminder-kind';
import type { Role } from '@holdfast/domain/councils/role';
import { exemptFields } from '@holdfast/domain/recommendations/fields/fields';
import { DataSource } from 'typeorm';
import { type Browser } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import type { RunningApi } from '../support/running-api.ts';
import { read } from '../support/sample.ts';
import { ask, decide, draft, send, waiting } from '../support/sample-asked.ts';
import { leaveDigest } from '../support/sample-digests.ts';
import { columns } from './columns.ts';
import { type Hand, type LogPlace, plant, plantHeld, plantLog, textColumns, wordOf } from './plant.ts';
import type { World } from './world.ts';

export interface Filled {
  readonly world: World;
  readonly council: TestCouncil;
  readonly people: Readonly<Record<Role | 'asked', Browser>>;
  /** Of the digest that somebody without an account got. */
  readonly link: { readonly token: string; readonly digestId: string };
  /** The address of a public calendar. */
  readonly address: string;
  /** Where each word of the log stands. */
  readonly log: ReadonlyMap<string, LogPlace>;
  /** The words of recommendations and of what belongs to them. */
  readonly words: readonly string[];
}

const roles = ['council_administrator', 'scrutiny_officer', 'responder', 'committee_member', 'read_only'] as const;

const signedIn = async (api: RunningApi, council: TestCouncil, role: Role) => {
  const { email, password, membershipId } = await council.person(role);
  const browser = api.browser();
  await browser.signIn(email, password);
  return { browser, membershipId };
};

/** A council with something in every table, a word of its own in every column, and the marks and papers of the world. */
export const fill = async (api: RunningApi, hand: Hand, world: World): Promise<Filled> => {
  const council = await openTestCouncil();
  const { councilId } = council;
  const found = await Promise.all(roles.map(async (role) => [role, await signedIn(api, council, role)] as const));
  const byRole = Object.fromEntries(found) as Record<Role, Awaited<ReturnType<typeof signedIn>>>;
  const memberships = Object.fromEntries(found.map(([role, { membershipId }]) => [role, membershipId])) as Record<
    Role,
    string
  >;
  const known = { councilId, name: council.name, memberships };
  const { recommendationId } = await api.app
    .get(CouncilDatabase)
    .inCouncil(councilId, (records) => fillCouncil(records, known));
  await fillSending(api.app.get(DataSource), known);
  await editAll(byRole.scrutiny_officer.browser, recommendationId);
  await keepScheme(byRole.council_administrator.browser);
  const asked = await signedIn(api, council, 'responder');
  const actions = await hand.rows<{ actionId: string; recommendationId: string }>(
    `select action_id as "actionId", recommendation_id as "recommendationId" from holdfast.action_recommendation where council_id = $1`,
    [councilId],
  );
  const items = (kind: ReminderKind) => [{ kind, recommendationId }, ...actions.map((action) => ({ kind, ...action }))];
  const ofMember = await ask(council, items('update_wanted'), asked.membershipId);
  const link = await ask(council, items('response_due'));
  // One matter is asked of both: what the member writes to it is not for the other.
  await hand.run(
    `insert into holdfast.digest_item (council_id, digest_id, reminder_id, position, asked_as)
     select council_id, $2, reminder_id, position + 20, asked_as from holdfast.digest_item where council_id = $1 and digest_id = $3`,
    [councilId, link.digestId, ofMember.digestId],
  );
  const written = {
    words: 'Half done.',
    decision: null,
    claimsComplete: false,
    revisedDueOn: null,
    revisedBecause: null,
  };
  for (const id of ofMember.reminderIds)
    await asked.browser.ask(`/api/answers/asked/${id}`, {
      method: 'PUT',
      headers: { 'if-match': '"0"' },
      body: written,
    });
  await asked.browser.post('/api/answers/asked/send', { reminderIds: ofMember.reminderIds.slice(1) });
  const [first] = await waiting(byRole.scrutiny_officer.browser);
  await decide(byRole.scrutiny_officer.browser, first?.answerId ?? '', 'return', 2, { words: 'By when?' });
  await answerByLink(api, byRole.scrutiny_officer.browser, link.token, link.reminderIds[1] ?? '');
  await leaveDigest(council, { problem: '451 Try again later' });
  const feed = await byRole.council_administrator.browser.post('/api/calendars/feeds', {
    committeeId: null,
    isPublic: true,
  });
  const address = read(feed, openedCalendarFeed).path.split('/').at(-1) ?? '';
  // It was in the register before its meeting, and all that changed since is of another day.
  await hand.run(`update holdfast.recommendation set recorded_on = '2012-07-01' where council_id = $1`, [councilId]);
  await hand.run('begin');
  for (const [column, value] of seeds)
    await hand.run(`update holdfast.${column.replace('.', ' set ')} = $2 where council_id = $1`, [councilId, value]);
  await hand.run(
    `update holdfast.calendar_run set items = jsonb_set(items, '{0,kind}', '"move"') where council_id = $1 and items <> '[]'`,
    [councilId],
  );
  const log = await plantAll(hand, councilId);
  // The link is still theirs: they read the address that it was sent to, and lead what it asks.
  await hand.run(
    `update holdfast.person p set name = 'Robin Vale' from holdfast.digest d
     where p.council_id = $1 and d.council_id = $1 and d.digest_id = $2 and p.person_id = d.recipient_id`,
    [councilId, link.digestId],
  );
  await hand.run(
    `update holdfast.digest d set address = p.email from holdfast.person p
     where d.council_id = $1 and d.digest_id = $2 and p.council_id = $1 and p.person_id = d.recipient_id`,
    [councilId, link.digestId],
  );
  for (const table of ['recommendation', 'action'])
    await hand.run(`update holdfast.${table} set lead = lead || array['Robin Vale'] where council_id = $1`, [
      councilId,
    ]);
  // Whoever has the link reads again what they wrote by it; all else that is said to them is somebody else's.
  await hand.run(
    `update holdfast.answer set words = '', revised_because = null where council_id = $1 and digest_id = $2 and given_by is null`,
    [councilId, link.digestId],
  );
  await mark(hand, councilId, world);
  await hand.run('commit');
  const words = ['recommendation', 'action', 'response', 'progress_update', 'import_row'].flatMap((table) =>
    Object.entries(columns[table] ?? {}).flatMap(([column, decided]) =>
      decided === 'code' ? [] : wordOf(table, column),
    ),
  );
  const browsers = Object.fromEntries(found.map(([role, { browser }]) => [role, browser])) as Record<Role, Browser>;
  return { world, council, people: { ...browsers, asked: asked.browser }, link, address, log, words };
};

/** One answer by the link, which comes back. */
const answerByLink = async (api: RunningApi, officer: Browser, token: string, reminderId: string): Promise<void> => {
  const visitor = api.browser();
  visitor.keepToken(await visitor.get('/api/session'));
  const said = 'Agreed, in part.';
  await draft(visitor, token, reminderId, 0, { words: said, decision: 'accepted' });
  await send(visitor, token, [reminderId]);
  const answer = (await waiting(officer)).find(({ words }) => words === said);
  const returned = await decide(officer, answer?.answerId ?? '', 'return', 2, { words: 'In which part?' });
  if (returned.status !== 200) throw new Error(returned.text);
};

const timescale = JSON.stringify({ words: 'By March', from: null, to: '2013-03-31', precision: 'month' });
const noCorrections = { headings: [], columns: [], fields: [], drops: [], statuses: [] };
/** What no ordinary council has in its first year, so that there is something to plant a word in. */
const seeds: readonly (readonly [column: string, value: string])[] = [
  ['action.timescale', timescale],
  ['recommendation.timescale', timescale],
  ['calendar_run.state', 'proposed'],
  ['calendar_run.found', JSON.stringify({ meetings: [], leftOut: [], notes: ['One is left out.'], councillors: [] })],
  [
    'calendar_run.committees',
    JSON.stringify([{ outside: '9', title: 'Trees', committeeId: null, told: false, meetings: 1 }]),
  ],
  ['committee.former_names', JSON.stringify([{ name: 'Homes Panel', lastDay: '2012-01-31' }])],
  ['upload.problem', JSON.stringify({ code: 'x', message: 'Some rows have no date.' })],
  [
    'upload.undo',
    JSON.stringify({
      removed: 1,
      restored: 0,
      namesRemoved: ['Harbour Board'],
      kept: [],
      namesKept: [{ name: 'Streets', sentence: 'In use.' }],
    }),
  ],
  ['upload.corrections', JSON.stringify({ ...noCorrections, statuses: [{ words: 'Nearly there', core: 'on_track' }] })],
];

const plantAll = async (hand: Hand, councilId: string): Promise<ReadonlyMap<string, LogPlace>> => {
  const log: [string, LogPlace][] = [];
  for (const at of await textColumns(hand)) {
    const decided = columns[at.table]?.[at.column];
    if (decided === 'log') log.push(...(await plantLog(hand, councilId, at)));
    else if (decided === 'held') log.push(...(await plantHeld(hand, councilId, at)));
    else if (decided !== undefined && decided !== 'code') await plant(hand, councilId, at);
  }
  return new Map(log);
};

/** Every field of a recommendation changed once, so that its history tells of each. */
const editAll = async (officer: Browser, recommendationId: string): Promise<void> => {
  const path = `/api/recommendations/${recommendationId}`;
  const { json } = await officer.get(path);
  const { revision } = json as { revision: number };
  const words = {
    words: 'That it is told each quarter.',
    sourceTitle: 'Repairs',
    note: 'Ask Ada.',
    actionWords: 'Tell it.',
  };
  const edited = await officer.patch(
    path,
    { ...words, cost: 'A clerk', outcomeMeasure: 'Fewer repairs', dueWords: 'March 2013' },
    { 'if-match': `"${revision}"` },
  );
  if (edited.status !== 200) throw new Error(edited.text);
  // One with its reason, and one told by its word alone.
  const steps = [{ coreStatus: 'at_risk', reason: 'It is late.' }, { coreStatus: 'off_track' }];
  for (const [at, step] of steps.entries()) {
    const version = { 'if-match': `"${revision + 1 + at}"` };
    const told = await officer.post(`${path}/status`, { ...step, changedOn: '2012-08-15' }, version);
    if (told.status >= 300) throw new Error(told.text);
  }
};

/** The council's own scheme of ratings. */
const keepScheme = async (administrator: Browser): Promise<void> => {
  const bands = [
    { letter: 'L', word: 'Late' },
    { letter: 'P', word: 'On plan' },
  ];
  const body = { name: 'rag_scheme', value: { name: 'Late or not', rule: 'none', bands }, validFrom: '2012-01-01' };
  const kept = await administrator.ask('/api/settings/values', { method: 'PUT', headers: { 'if-match': '"0"' }, body });
  if (kept.status !== 200) throw new Error(kept.text);
};

const inPlace = {
  exempt: 'Exempt: paragraph 3 of Schedule 12A',
  confidential: 'Confidential: not to be disclosed',
} as const;

/** Marks what the world has marked, as it would be marked on the screens, and leaves each paper as the world has it. */
export const mark = async (hand: Hand, councilId: string, { mark: kind, fields, paper }: World): Promise<void> => {
  const named = fields === 'all' ? exemptFields : fields;
  const marks = kind === null ? {} : Object.fromEntries(named.map((field) => [field, inPlace[kind]]));
  const set = (sql: string, ...values: readonly unknown[]) =>
    hand.run(`update holdfast.${sql} where council_id = $1`, [councilId, ...values]);
  await set(
    'recommendation set exempt = $2, confidential = $3',
    JSON.stringify(marks),
    JSON.stringify(kind === 'confidential' ? marks : {}),
  );
  if (kind === null || fields !== 'all') await set('agenda_item set exempt_paragraph = null, exempt_reason = null');
  else await set('agenda_item set exempt_paragraph = $2', kind === 'exempt' ? 3 : null);
  await set('exemption set paragraph = $2', kind === 'confidential' ? null : 3);
  if (paper === 'unconfirmed') await set(`upload set state = 'understood', confirmed_by = null, confirmed_at = null`);
};
