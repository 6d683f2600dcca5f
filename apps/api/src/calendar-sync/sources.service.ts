import type {
  AddCalendarSource,
  CalendarRun,
  CalendarSource,
  ChangeCalendarSource,
} from '@holdfast/contracts/calendar-sync/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { serviceAddress } from '@holdfast/moderngov/moderngov-address';
import { addSource, changeSource } from '@holdfast/services/calendar-sync/sources';
import { kept } from '@holdfast/services/refusal';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { notFound } from '../platform/http/problem.ts';
import { runView } from './run-view.ts';

const shownRuns = 20;

@Injectable()
export class SourcesService {
  constructor(private readonly database: CouncilDatabase) {}

  list(councilId: string): Promise<{ items: CalendarSource[] }> {
    return this.database.readCouncil(councilId, async (records) => ({ items: await allSources(records) }));
  }

  add(who: CurrentMember, { kind, name, address }: AddCalendarSource): Promise<CalendarSource> {
    const source = { kind, name, address: serviceAddress(address ?? '') };
    return this.database.inCouncil(who.councilId, async (records) =>
      one(records, await addSource(records, source, who)),
    );
  }

  change(who: CurrentMember, id: string, revision: number, change: ChangeCalendarSource): Promise<CalendarSource> {
    const address = change.address === undefined ? undefined : serviceAddress(change.address);
    return this.database.inCouncil(who.councilId, async (records) => {
      await changeSource(records, id, revision, { ...change, address }, who);
      return one(records, id);
    });
  }

  async remove(who: CurrentMember, id: string, revision: number): Promise<Record<string, never>> {
    await this.database.inCouncil(who.councilId, async ({ calendarSync }) =>
      kept(await calendarSync.sources.remove(id, revision, who.membershipId)),
    );
    return {};
  }

  runs(councilId: string, id: string): Promise<{ items: CalendarRun[] }> {
    return this.database.readCouncil(councilId, async ({ calendarSync }) => {
      if ((await calendarSync.sources.find(id)) === null) throw notFound();
      return { items: (await calendarSync.runs.list(id, shownRuns)).map(runView) };
    });
  }
}

const allSources = async ({ calendarSync }: CouncilRecords): Promise<CalendarSource[]> => {
  const latest = new Map((await calendarSync.runs.latest()).map((run) => [run.calendarSourceId, run]));
  return (await calendarSync.sources.list()).map((source) => {
    const run = latest.get(source.calendarSourceId);
    return {
      ...source,
      committees: [...source.committees],
      allowed: [...source.allowed],
      latest: run === undefined ? null : runView(run),
    };
  });
};

const one = async (records: CouncilRecords, id: string): Promise<CalendarSource> => {
  const source = (await allSources(records)).find(({ calendarSourceId }) => calendarSourceId === id);
  if (source === undefined) throw notFound();
  return source;
};
