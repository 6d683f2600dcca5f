import type { CouncilRecords } from '@holdfast/database/council-records';
import type { FullRow } from '@holdfast/database/recommendations/register/register-row';
import { edit, held, respond, setStatus, update } from '@holdfast/database/testing/acts';
import { openCouncil } from '@holdfast/database/testing/open-council';
import { confirmPaper, undoPaper, understandPaper } from '@holdfast/database/testing/papers';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { without } from '@holdfast/database/without';
import { addDays, isoDate } from '@holdfast/domain/dates/iso-date';
import fc from 'fast-check';

const { source, councilsOn } = await openTestDatabase();
afterAll(() => source.destroy());

const firstDay = isoDate('2012-08-01');
const days = 6;
const dayOf = (index: number) => addDays(firstDay, index);

interface Place {
  readonly committeeId: string;
  readonly otherId: string;
  readonly portfolioIds: readonly string[];
  readonly meetingId: string;
  readonly by: string;
}

/** An act on the nth recommendation, or on the register. `n`: a number to choose by. */
const acts = {
  add: async ({ recommendations }, { committeeId, by }, n, today) => {
    const values = { words: `That ${n} be done.`, lead: n % 2 === 0 ? [] : ['Head of Homes'], committeeId };
    await recommendations.add({ reference: `R ${today} ${n}`, coreStatus: 'awaiting_response', ...values }, today, by);
  },
  edit: async (records, place, n, today, id) => {
    const due = n % 3 === 0 ? null : { words: 'by Easter', from: null, to: '2013-03-31', precision: 'day' as const };
    const [committeeId, rag] = [n % 4 === 0 ? place.otherId : place.committeeId, n % 2 === 0 ? null : `G ${n}`];
    const lead = n % 2 === 0 ? [] : [`Officer ${n}`, 'Another'];
    const values = {
      words: `Corrected ${n}`,
      committeeId,
      rag,
      lead,
      due,
      portfolioId: place.portfolioIds[n % 2],
      dueBackOn: today,
    };
    await edit(records, id, n % 5 === 0 ? { rag } : values, place.by);
  },
  respond: async (records, { by }, n, today, id) => {
    const decision = n % 2 === 0 ? 'accepted' : 'rejected';
    await respond(records, id, { decision, words: `Answer ${n}`, respondedOn: today }, null, by);
  },
  update: async (records, { by }, n, today, id) => {
    await update(records, id, { words: `Update ${n}`, asOf: today }, by);
  },
  status: async (records, { by }, n, today, id) => {
    const coreStatus = n % 2 === 0 ? 'on_track' : 'claimed_complete';
    const step = { statusWords: `Word ${n}`, reason: null, evidence: null, meetingId: null, changedOn: today };
    await setStatus(records, id, { coreStatus, ...step }, by);
  },
  moreTime: async (records, { by, meetingId }, n, _today, id) => {
    const asking = await held(records, id);
    await records.recommendations.askExtension(
      asking,
      { dueAsked: `2013-0${1 + (n % 9)}-28`, reason: 'Staff left.' },
      by,
    );
    const asked = (await records.recommendations.extensions(asking)).find(({ decided }) => !decided);
    if (asked === undefined) throw new Error('It was not asked for.');
    const decision = { approved: n % 2 === 0, meetingId, reason: null };
    await records.recommendations.decideExtension(await held(records, id), asked, decision, by);
  },
  passOn: async ({ recommendations }, { portfolioIds: [from = '', to = ''], by }, _n, today, id) => {
    const handover = {
      what: 'portfolio',
      from,
      to,
      recommendationIds: [id],
      passedOn: today,
      cause: 'reshuffle',
    } as const;
    await recommendations.handOver({ ...handover, causeId: id }, by);
  },
  paper: async (records, { committeeId, by }, n, today) => {
    const row = { reference: `P ${n}`, recommendation: `That ${n} be read.`, rag: today, progress: `Since ${today}` };
    const uploadId = await understandPaper(records, [row], by, `${today} ${n}.csv`);
    await confirmPaper(records, uploadId, by, committeeId);
    if (n % 3 === 0) await undoPaper(records, uploadId, by);
  },
} satisfies Record<
  string,
  (records: CouncilRecords, place: Place, n: number, today: string, id: string) => Promise<void>
>;
type Act = keyof typeof acts;
const names = Object.keys(acts) as Act[];

const act = fc.record({ act: fc.constantFrom(...names), n: fc.nat({ max: 9 }), which: fc.nat({ max: 20 }) });

const openPlace = async (knownOn: string) => {
  const council = await openCouncil();
  const by = council.memberships.scrutiny_officer;
  const place = await councilsOn(dayOf(0)).inCouncil(
    council.councilId,
    async ({ committees, portfolios, meetings }) => {
      const ids: string[] = [];
      for (const name of ['Ferry Panel', 'Homes Panel']) {
        const added = await committees.add({ name, kind: 'panel' }, by);
        if (added !== 'name_taken') ids.push(added.committeeId);
      }
      const portfolioIds: string[] = [];
      for (const name of ['Harbours', 'Housing']) {
        const added = await portfolios.add({ name, postHolder: null }, by);
        if (added.kind === 'changed') portfolioIds.push(added.id);
      }
      const [committeeId = '', otherId = ''] = ids;
      const met = await meetings.add({ committeeId, heldOn: knownOn, startsAt: null, place: null }, by);
      if (met.kind !== 'added') throw new Error(met.kind);
      return { committeeId, otherId, portfolioIds, meetingId: met.meeting.meetingId, by };
    },
  );
  return { councilId: council.councilId, place };
};

/** The register of the committee as it stands, from its own rows. */
const captured = ({ recommendations }: CouncilRecords, { committeeId }: Place, today: string) =>
  recommendations.registerRows({ committee: [committeeId] }, 'reference', today, {
    audience: 'register_editor',
    asker: 'register_editor',
  });

/** Without which version it is and when that came, which are no part of what was known. */
const known = (rows: readonly FullRow[]): readonly object[] =>
  rows
    .map((row) => without(row, 'revision', 'changedAt'))
    .toSorted((a, b) => (a.recommendationId < b.recommendationId ? -1 : 1));

test('whatever happens after it, what was known on a day is what was captured on that day', async () => {
  const plan = fc.record({
    perDay: fc.array(fc.array(act, { maxLength: 5 }), { minLength: days, maxLength: days }),
    knownOn: fc.nat({ max: days - 1 }),
  });
  await fc.assert(
    fc.asyncProperty(plan, async ({ perDay, knownOn }) => {
      const day = dayOf(knownOn);
      const { councilId, place } = await openPlace(day);
      let then: readonly FullRow[] = [];
      for (const [index, acted] of perDay.entries()) {
        const today = dayOf(index);
        const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
          councilsOn(today).inCouncil(councilId, work);
        const first = index < 2 ? [{ act: 'add' as const, n: index, which: 0 }] : [];
        for (const { act: name, n, which } of [...first, ...acted])
          await within(async (records) => {
            const all = await records.recommendations.registerRows({}, 'reference', today, {
              audience: 'register_editor',
              asker: 'register_editor',
            });
            const id = all[which % Math.max(1, all.length)]?.recommendationId ?? '';
            if (id !== '' || name === 'add') await acts[name](records, place, n, today, id);
          });
        if (index === knownOn) then = await within((records) => captured(records, place, day));
      }
      const report = await councilsOn(dayOf(days)).readCouncil(councilId, ({ reports }) =>
        reports.monitoring(place.meetingId, day, 'register_editor'),
      );
      const rows = report?.rows ?? [];
      expect(rows.flatMap(({ unknownThen }) => unknownThen)).toEqual([]);
      expect(
        known(rows.map((row) => without(row, 'addedSince', 'changedFields', 'unknownThen', 'undoneThen'))),
      ).toEqual(known(then));
    }),
    { numRuns: 10 },
  );
}, 120_000);
