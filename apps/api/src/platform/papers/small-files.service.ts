import type { ReportFileQuery } from '@holdfast/contracts/reports/shapes';
import type { ExportQuery } from '@holdfast/contracts/recommendations/register';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { mostRowsAtOnce } from '@holdfast/domain/exports/export-state';
import { type AskedFile, askedFile, type AskedRegister } from '@holdfast/services/exports/asked-file';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../access/current-member.ts';

/** Files of few rows, given at once. The records are read first and let go: writing a file holds no connection. */
@Injectable()
export class SmallFilesService {
  constructor(private readonly database: CouncilDatabase) {}

  register(who: CurrentMember, query: ExportQuery) {
    return this.#read(who, askedRegister(query));
  }

  paper(who: CurrentMember, what: 'monitoring_report' | 'tracking_sheet', query: ReportFileQuery) {
    return this.#read(who, askedPaper(what, query));
  }

  #read(who: CurrentMember, asked: AskedFile) {
    return this.database.readCouncil(who.councilId, (records) => askedFile(records, who, asked, mostRowsAtOnce));
  }
}

/** As it is read now, or kept and read by the worker. */
export const askedRegister = ({ format, sort, mine, ...filters }: ExportQuery): AskedRegister => ({
  what: 'register',
  format,
  sort,
  mine: mine !== undefined,
  filters,
});

export const askedPaper = (
  what: 'monitoring_report' | 'tracking_sheet',
  { format, meeting, languages, version }: ReportFileQuery,
): AskedFile => ({ what, format, meeting, languages: languages ?? null, version: version ?? null });
