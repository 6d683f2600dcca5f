import type { CalendarChoices, CalendarRunDetail } from '@holdfast/contracts/calendar-sync/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { applyRun, takeRun } from '@holdfast/services/calendar-sync/apply';
import { addCouncillors, councillorsToAdd } from '@holdfast/services/calendar-sync/councillors';
import { conflict } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { runDetailView } from './run-view.ts';

@Injectable()
export class RunsService {
  constructor(private readonly database: CouncilDatabase) {}

  read(councilId: string, calendarRunId: string): Promise<CalendarRunDetail> {
    return this.database.readCouncil(councilId, (records) => detailOf(records, calendarRunId));
  }

  /** Adds councillors whom the council's own pages name to its people. */
  addCouncillors(who: CurrentMember, calendarRunId: string, ids: readonly string[]): Promise<CalendarRunDetail> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await addCouncillors(records, calendarRunId, ids, who);
      return detailOf(records, calendarRunId);
    });
  }

  async apply(
    who: CurrentMember,
    calendarRunId: string,
    revision: number,
    choices: CalendarChoices,
  ): Promise<CalendarRunDetail> {
    const applied = await this.database.inCouncil(who.councilId, (records) =>
      applyRun(records, calendarRunId, revision, choices, who),
    );
    // The new proposal is kept before the person is told of it.
    if (applied === 'proposed_anew') throw conflict(sentence('calendarSync.moved_on'));
    return this.read(who.councilId, calendarRunId);
  }
}

const detailOf = async (records: CouncilRecords, calendarRunId: string): Promise<CalendarRunDetail> => {
  const run = await takeRun(records, calendarRunId);
  return runDetailView(run, await records.committees.list(), await councillorsToAdd(records, run));
};
