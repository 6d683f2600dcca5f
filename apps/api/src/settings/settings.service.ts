import type { SettingHistory, SettingHistoryQuery } from '@holdfast/contracts/settings/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { putBack } from '@holdfast/services/settings/put-back';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { pageById, readCursor } from '../platform/http/id-cursor.ts';

const atOnce = 50;
const id = z.uuid();

@Injectable()
export class SettingsService {
  constructor(private readonly database: CouncilDatabase) {}

  history(councilId: string, { noun, nounId, cursor }: SettingHistoryQuery): Promise<SettingHistory> {
    const place = readCursor(cursor, sentence('settings.no_such_page'));
    return this.database.readCouncil(councilId, async ({ settings }) => {
      const rows = await settings.history(
        {
          noun: noun ?? null,
          nounId: nounId ?? null,
          before: place,
          limit: atOnce + 1,
        },
        'register_editor',
      );
      const { items, nextCursor } = pageById(rows, atOnce, ({ eventId }) => eventId);
      const ids = items.flatMap(({ before, after }) => [...idsIn(before), ...idsIn(after)]);
      const names = Object.fromEntries((await settings.namesOf(ids)).map(({ id, name }) => [id, name]));
      return { items, names, nextCursor };
    });
  }

  putBack(who: CurrentMember, eventId: string): Promise<{ id: string; revision: number }> {
    return this.database.inCouncil(who.councilId, (records) => putBack(records, eventId, who));
  }
}

/** The values of a change that may be ids of other records, also those that a value consists of. */
const idsIn = (values: Record<string, unknown> | null): string[] =>
  Object.values(values ?? {})
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
    .flatMap((value): unknown[] => (isPlain(value) ? Object.values(value) : [value]))
    .filter((value) => typeof value === 'string' && id.safeParse(value).success)
    .map(String);
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
