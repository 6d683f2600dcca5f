import type {
  BulkChangeKept,
  BulkChanges,
  BulkChangesQuery,
  UndoBulkChange,
} from '@holdfast/contracts/recommendations/bulk-changes';
import type { BulkChange, BulkResult } from '@holdfast/contracts/recommendations/changes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { type ChangedMany, changeMany } from '@holdfast/services/recommendations/bulk/change-many';
import { readBulkChange, undoMany } from '@holdfast/services/recommendations/bulk/undo-many';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { pageById, readCursor } from '../platform/http/id-cursor.ts';
import { inTheirWords } from '../platform/words/current-language.ts';
import { bulkKeptView, toldParts } from './bulk-view.ts';

const atOnce = 50;

@Injectable()
export class BulkService {
  constructor(private readonly database: CouncilDatabase) {}

  /** Rehearsed, it is done by the same rules and taken back whole: nothing of it is written. */
  async change(who: CurrentMember, { items, change, rehearse }: BulkChange): Promise<BulkResult> {
    try {
      return await this.database.as({ via: 'bulk' }).inCouncil(who.councilId, async (records) => {
        const result = await resultView(records, await changeMany(records, items, change, who));
        if (rehearse) throw new Rehearsed(result);
        return result;
      });
    } catch (error) {
      if (error instanceof Rehearsed) return { ...error.result, bulkChangeId: null };
      throw error;
    }
  }

  list(councilId: string, { cursor }: BulkChangesQuery): Promise<BulkChanges> {
    const before = readCursor(cursor, sentence('recommendations.cursor_unknown'));
    return this.database.readCouncil(councilId, async ({ recommendations }) => {
      const rows = await recommendations.bulkChanges({ before, limit: atOnce + 1 });
      const page = pageById(rows, atOnce, ({ bulkChangeId }) => bulkChangeId);
      return { ...page, total: await recommendations.countBulkChanges() };
    });
  }

  read(councilId: string, bulkChangeId: string): Promise<BulkChangeKept> {
    return this.database.readCouncil(councilId, async (records) =>
      bulkKeptView(records, await readBulkChange(records, bulkChangeId)),
    );
  }

  undo(who: CurrentMember, bulkChangeId: string, { items, reason }: UndoBulkChange): Promise<BulkResult> {
    return this.database
      .as({ via: 'bulk' })
      .inCouncil(who.councilId, async (records) =>
        resultView(records, await undoMany(records, { bulkChangeId, items, reason }, who)),
      );
  }
}

const resultView = async (
  records: CouncilRecords,
  { kind, changed, refused, bulkChangeId }: ChangedMany,
): Promise<BulkResult> => {
  const told = await toldParts(records, kind, changed);
  return {
    changed: changed.map(({ recommendationId, revision, before, after, follows }) => ({
      recommendationId,
      revision,
      before: told(before),
      after: told(after),
      follows: follows === null ? null : inTheirWords(follows),
    })),
    refused: refused.map(({ why, ...left }) => ({ ...left, sentence: inTheirWords(why) })),
    bulkChangeId,
  };
};

/** Ends the transaction of a rehearsal, so that nothing of it stays. */
class Rehearsed extends Error {
  constructor(readonly result: BulkResult) {
    super('rehearsed');
  }
}
