import type { ExportQuery } from '@holdfast/contracts/recommendations/register';
import { audienceOf } from '@holdfast/domain/audiences/audience';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { ExportOutcome } from '@holdfast/documents/write/exported-file';
import { writeRegister } from '@holdfast/documents/write/write-register';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { filtersFor } from './counted.ts';
import { readOverdueClock } from './overdue-clock.ts';
import { deadlinesOf } from './register-view.ts';
import { trackerValuesOf } from './tracker-values.ts';

@Injectable()
export class ExportService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  /** What the register shows under these filters, all its pages, in the order that is shown. */
  async export(who: CurrentMember, { format, sort, ...filters }: ExportQuery): Promise<ExportOutcome> {
    const whom = { audience: 'paper', asker: audienceOf(who.roles) } as const;
    const { council, clock, rows } = await this.database.readCouncil(who.councilId, async (records) => ({
      council: await records.councils.read(this.clock.today()),
      clock: await readOverdueClock(records, this.clock.today()),
      rows: await records.recommendations.registerRows(
        await filtersFor(records, filters, who),
        sort,
        this.clock.today(),
        whom,
      ),
    }));
    return writeRegister(
      rows.map(trackerValuesOf),
      format,
      { councilName: council.name, languages: council.settings.languages.papers },
      rows.map((row) => deadlinesOf(row, clock)),
    );
  }
}
