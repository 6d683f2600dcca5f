import type { CalendarChoices, CalendarRunDetail } from '@holdfast/contracts/calendar-sync/shapes';
import type { CalendarRunDetail as RunRow, CalendarSourceRow } from '@holdfast/database/calendar-sync/calendar-rows';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { awaitsDecision, chooseLines, sameProposal } from '@holdfast/domain/calendar-sync/choose-lines';
import type { DifferenceItem } from '@holdfast/domain/calendar-sync/difference';
import { type OutsideCouncillor, newCouncillors } from '@holdfast/domain/calendar-sync/new-councillors';
import { propose } from '@holdfast/domain/calendar-sync/propose';
import { kept } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { staleVersion } from '../platform/http/version.ts';
import { runDetailView } from './run-view.ts';

type Applied = { readonly kind: 'applied' } | { readonly kind: 'proposed_anew' };

const movedOn = (): ProblemError => new ProblemError('conflict', sentence('calendarSync.moved_on'));

@Injectable()
export class RunsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  read(councilId: string, calendarRunId: string): Promise<CalendarRunDetail> {
    return this.database.readCouncil(councilId, (records) => this.#detail(records, calendarRunId));
  }

  /** Adds councillors whom the council's own pages name to its people: what is public of each, and nothing more. */
  addCouncillors(who: CurrentMember, calendarRunId: string, ids: readonly string[]): Promise<CalendarRunDetail> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const run = await records.calendarSync.runs.find(calendarRunId);
      if (run === null) throw notFound();
      const chosen = (await this.#councillors(records, run)).filter(({ id }) => ids.includes(id));
      for (const { name, party, email } of chosen) {
        const values = { kind: 'councillor', name, politicalGroup: party, email } as const;
        const none = { post: null, membershipId: null, endedOn: null };
        kept(await records.people.add({ ...values, ...none }, who.membershipId));
      }
      return this.#detail(records, calendarRunId);
    });
  }

  /** All that was decided is done, or nothing; what was shown is what is done. */
  async apply(
    who: CurrentMember,
    calendarRunId: string,
    revision: number,
    choices: CalendarChoices,
  ): Promise<CalendarRunDetail> {
    const applied = await this.database.inCouncil(who.councilId, async (records): Promise<Applied> => {
      const { calendarSync } = records;
      const run = await calendarSync.runs.find(calendarRunId);
      if (run === null) throw notFound();
      if (!(await calendarSync.hold(calendarRunId, revision))) throw staleVersion();
      const source = await openSource(records, run);
      const items = await this.#proposal(records, run, source);
      if (!sameProposal(run.items, items)) {
        await calendarSync.proposeAnew(calendarRunId, items);
        return { kind: 'proposed_anew' };
      }
      const done = await calendarSync.carryOut(source.calendarSourceId, chooseLines(items, choices), who.membershipId);
      if (done.kind === 'refused') throw new ProblemError('refused_by_rule', done.sentence);
      const left = await this.#proposal(records, run, source);
      const carriedOut = added(run.carriedOut, done.counts);
      const state = awaitsDecision(left) ? 'proposed' : 'applied';
      await calendarSync.settle(calendarRunId, { state, items: left, carriedOut }, who.membershipId);
      return { kind: 'applied' };
    });
    // The new proposal is kept before the person is told of it.
    if (applied.kind === 'proposed_anew') throw movedOn();
    return this.read(who.councilId, calendarRunId);
  }

  async #detail(records: CouncilRecords, calendarRunId: string): Promise<CalendarRunDetail> {
    const run = await records.calendarSync.runs.find(calendarRunId);
    if (run === null) throw notFound();
    return runDetailView(run, await records.committees.list(), await this.#councillors(records, run));
  }

  async #councillors({ people }: CouncilRecords, { found }: RunRow): Promise<OutsideCouncillor[]> {
    return newCouncillors(found?.councillors ?? [], await people.list(), this.clock.today());
  }

  async #proposal(
    { calendarSync, committees }: CouncilRecords,
    run: RunRow,
    source: CalendarSourceRow,
  ): Promise<readonly DifferenceItem[]> {
    const known = await calendarSync.readings.known(run.calendarSourceId, run.fromDay, run.toDay);
    const { difference } = propose({
      found: run.found ?? { meetings: [], leftOut: [] },
      committees: await committees.list(),
      told: source.committees,
      known: known.meetings,
      removed: known.removed,
      from: isoDate(run.fromDay),
      to: isoDate(run.toDay),
      today: this.clock.today(),
    });
    if (!difference.ok) throw new ProblemError('conflict', difference.sentence);
    return difference.items;
  }
}

const openSource = async ({ calendarSync }: CouncilRecords, run: RunRow): Promise<CalendarSourceRow> => {
  if (run.isOvertaken) throw new ProblemError('conflict', sentence('calendarSync.read_since'));
  if (run.state !== 'proposed') throw new ProblemError('conflict', sentence('calendarSync.nothing_to_decide'));
  const source = await calendarSync.sources.find(run.calendarSourceId);
  if (source === null) throw new ProblemError('conflict', sentence('calendarSync.not_followed'));
  return source;
};

const added = (before: RunRow['carriedOut'], now: Required<RunRow['carriedOut']>): Required<RunRow['carriedOut']> => ({
  add: (before.add ?? 0) + now.add,
  move: (before.move ?? 0) + now.move,
  cancel: (before.cancel ?? 0) + now.cancel,
  reinstate: (before.reinstate ?? 0) + now.reinstate,
  kept: (before.kept ?? 0) + now.kept,
});
