import type { AskFile, PreparedFile, PreparedFiles } from '@holdfast/contracts/exports/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { ExportRow } from '@holdfast/database/exports/exports';
import { keptForHours, mostWaiting } from '@holdfast/domain/exports/export-state';
import type { JobQueue } from '@holdfast/jobs/queue';
import { QUEUE } from '@holdfast/runtime/queue.module';
import { askExport, stillTheirs, takeExport } from '@holdfast/services/exports/ask';
import type { AskedFile } from '@holdfast/services/exports/asked-file';
import { sentence } from '@holdfast/words/sentence';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { ProblemError } from '../platform/http/problem.ts';
import { askedPaper, askedRegister } from '../platform/papers/small-files.service.ts';
import { inTheirWordsOrNull } from '../platform/words/current-language.ts';

const hour = 3_600_000;

/** The files of one person that are written beside, by the worker. */
@Injectable()
export class ExportsService {
  readonly #log = new Logger(ExportsService.name);

  constructor(
    private readonly database: CouncilDatabase,
    @Inject(QUEUE) private readonly queue: JobQueue,
  ) {}

  list(who: CurrentMember): Promise<PreparedFiles> {
    return this.database.readCouncil(who.councilId, async ({ exports }) => ({
      items: (await exports.list(who.membershipId)).map((row) => preparedFile(row, who)),
    }));
  }

  /** Kept before anybody is told: a nudge that is lost costs time and nothing else. */
  async ask(who: CurrentMember, asked: AskFile): Promise<{ exportId: string }> {
    const { councilId, membershipId } = who;
    const exportId = await this.database.inCouncil(councilId, (records) => askExport(records, who, askedOf(asked)));
    if (exportId === null)
      throw new ProblemError(
        'too_many_requests',
        sentence('exports.too_many_waiting', { most: mostWaiting }),
        undefined,
        {
          'retry-after': '30',
        },
      );
    const nudged = await this.queue.nudge('write-export', { councilId, exportId, membershipId });
    if (nudged.kind === 'away') this.#log.warn(`The queue is away, the file waits: ${nudged.reason}`);
    return { exportId };
  }

  async file(who: CurrentMember, exportId: string) {
    const found = await this.database.readCouncil(who.councilId, (records) => takeExport(records, who, exportId));
    return {
      fileName: found.fileName ?? '',
      contentType: found.contentType ?? 'application/octet-stream',
      pieces: this.#pieces(who, exportId),
    };
  }

  /** One piece at a time, so that no file is ever whole in memory, however slowly it is taken. */
  async *#pieces({ councilId }: CurrentMember, exportId: string): AsyncGenerator<Buffer> {
    for (let number = 0; ; number += 1) {
      const piece = await this.database.readCouncil(councilId, ({ exports }) => exports.piece(exportId, number));
      if (piece === null) return;
      yield piece;
    }
  }
}

const askedOf = (asked: AskFile): AskedFile => {
  if (asked.what !== 'register') return askedPaper(asked.what, asked);
  const { what, ...query } = asked;
  return { ...askedRegister(query), what };
};

const preparedFile = (row: ExportRow, who: CurrentMember): PreparedFile => {
  const { what, format } = row.asked as AskedFile;
  return {
    exportId: row.exportId,
    what,
    format,
    state: stillTheirs(row, who) ? row.state : 'overtaken',
    rowsDone: row.rowsDone,
    rowsFound: row.rowsFound,
    fileName: row.fileName,
    problem: inTheirWordsOrNull(row.problem),
    askedAt: new Date(row.askedAt).toISOString(),
    keptUntil: new Date(new Date(row.askedAt).getTime() + keptForHours * hour).toISOString(),
  };
};
