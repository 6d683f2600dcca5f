import type { CalendarRunDetail, CalendarSourceRow, CarriedOut } from '@holdfast/database/calendar-sync/calendar-rows';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { awaitsDecision, type Choices, chooseLines, sameProposal } from '@holdfast/domain/calendar-sync/choose-lines';
import type { DifferenceItem } from '@holdfast/domain/calendar-sync/difference';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { conflict, notFound, refusedByRule, staleVersion } from '../refusal.ts';
import { proposalOf } from './propose.ts';

/** A reading as it is kept. */
export const takeRun = async ({ calendarSync }: CouncilRecords, calendarRunId: string): Promise<CalendarRunDetail> => {
  const run = await calendarSync.runs.find(calendarRunId);
  if (run === null) throw notFound();
  return run;
};

/**
 * Does all that was decided, or nothing; what was shown is what is done. Where something else would be proposed by now,
 * that is kept instead, and `proposed_anew` has to be told to the person once it is committed.
 */
export const applyRun = async (
  records: CouncilRecords,
  calendarRunId: string,
  revision: number,
  choices: Choices,
  { membershipId }: Acting,
): Promise<'applied' | 'proposed_anew'> => {
  const { calendarSync } = records;
  const run = await takeRun(records, calendarRunId);
  if (!(await calendarSync.hold(calendarRunId, revision))) throw staleVersion();
  const source = await openSource(records, run);
  const items = await itemsNow(records, run, source);
  if (!sameProposal(run.items, items)) {
    await calendarSync.proposeAnew(calendarRunId, items);
    return 'proposed_anew';
  }
  const done = await calendarSync.carryOut(source.calendarSourceId, chooseLines(items, choices), membershipId);
  if (done.kind === 'refused') throw refusedByRule(done.sentence);
  const left = await itemsNow(records, run, source);
  const carriedOut = sumOf(run.carriedOut, done.counts);
  const state = awaitsDecision(left) ? 'proposed' : 'applied';
  await calendarSync.settle(calendarRunId, { state, items: left, carriedOut }, membershipId);
  return 'applied';
};

const openSource = async ({ calendarSync }: CouncilRecords, run: CalendarRunDetail): Promise<CalendarSourceRow> => {
  if (run.isOvertaken) throw conflict(sentence('calendarSync.read_since'));
  if (run.state !== 'proposed') throw conflict(sentence('calendarSync.nothing_to_decide'));
  const source = await calendarSync.sources.find(run.calendarSourceId);
  if (source === null) throw conflict(sentence('calendarSync.not_followed'));
  return source;
};

const itemsNow = async (
  records: CouncilRecords,
  { fromDay, toDay, found }: CalendarRunDetail,
  source: CalendarSourceRow,
): Promise<readonly DifferenceItem[]> => {
  const read = { source, fromDay, toDay, found: found ?? { meetings: [], leftOut: [] } };
  const { difference } = await proposalOf(records, read, records.today);
  if (!difference.ok) throw conflict(difference.sentence);
  return difference.items;
};

const sumOf = (before: Partial<CarriedOut>, now: CarriedOut): CarriedOut => ({
  add: (before.add ?? 0) + now.add,
  move: (before.move ?? 0) + now.move,
  cancel: (before.cancel ?? 0) + now.cancel,
  reinstate: (before.reinstate ?? 0) + now.reinstate,
  kept: (before.kept ?? 0) + now.kept,
});
