import type {
  AddCalendarSource,
  CalendarRun,
  CalendarSource,
  ChangeCalendarSource,
} from '@holdfast/contracts/calendar-sync/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { serviceAddress } from '@holdfast/moderngov/moderngov-address';
import { kept } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { runView } from './run-view.ts';

const shownRuns = 20;

@Injectable()
export class SourcesService {
  constructor(private readonly database: CouncilDatabase) {}

  list(councilId: string): Promise<{ items: CalendarSource[] }> {
    return this.database.readCouncil(councilId, async (records) => ({ items: await allSources(records) }));
  }

  add(who: CurrentMember, { kind, name, address }: AddCalendarSource): Promise<CalendarSource> {
    const of = kind === 'moderngov' ? readAddress(address ?? '') : null;
    return this.database.inCouncil(who.councilId, async (records) => {
      const values = { kind, name, address: of, committees: [], rhythm: 'never', allowed: [] } as const;
      const { id } = kept(await records.calendarSync.sources.add(values, who.membershipId));
      return one(records, id);
    });
  }

  change(who: CurrentMember, id: string, revision: number, change: ChangeCalendarSource): Promise<CalendarSource> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const source = await records.calendarSync.sources.find(id);
      if (source === null) throw notFound();
      const { name, address, rhythm, committees, allowed } = change;
      if (address !== undefined && source.kind === 'file')
        throw oneInvalid('address', sentence('calendarSync.file_has_no_address'));
      if (rhythm !== undefined && rhythm !== 'never' && source.kind === 'file')
        throw oneInvalid('rhythm', sentence('calendarSync.file_has_no_rhythm'));
      if (committees !== undefined) await areOurs(records, committees);
      const values = {
        ...(name === undefined ? {} : { name }),
        ...(allowed === undefined ? {} : { allowed }),
        ...(rhythm === undefined ? {} : { rhythm }),
        ...(committees === undefined ? {} : { committees }),
        ...(address === undefined ? {} : { address: readAddress(address) }),
      };
      kept(await records.calendarSync.sources.change(id, revision, values, who.membershipId));
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

const readAddress = (typed: string): string => {
  const address = serviceAddress(typed);
  if (address !== null) return address;
  throw oneInvalid('address', sentence('calendarSync.copy_the_address'));
};

const areOurs = async (
  { committees }: CouncilRecords,
  told: readonly { readonly committeeId: string | null }[],
): Promise<void> => {
  const ours = new Set((await committees.list()).map(({ committeeId }) => committeeId));
  if (told.some(({ committeeId }) => committeeId !== null && !ours.has(committeeId)))
    throw oneInvalid('committees', sentence('calendarSync.choose_committees'));
};
