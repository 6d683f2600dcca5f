import type {
  ConfirmImport,
  ImportCorrections,
  ImportRowsQuery,
  LookAtNotice,
  UndoResult,
  Upload,
} from '@holdfast/contracts/imports/shapes';
import type { PageQuery } from '@holdfast/contracts/page';
import type { Nothing } from '@holdfast/contracts/values';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { type WordReader, audienceOf } from '@holdfast/domain/audiences/audience';
import { confirmPaper } from '@holdfast/services/imports/confirm';
import { correctPaper, lookAtNotice } from '@holdfast/services/imports/correct';
import { undoPaper } from '@holdfast/services/imports/undo';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { inTheirWords } from '../platform/words/current-language.ts';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { allRows } from './all-rows.ts';
import { allKeys, correctionKeys } from './correction-keys.ts';
import { keptCorrections, readKept } from './corrections.ts';
import { readUpload } from './read-upload.ts';
import { rowPlaces } from './row-places.ts';
import { problemView } from './upload-view.ts';
import { ReceiveService } from './receive.service.ts';

/** Whoever corrects, confirms or undoes a paper keeps the register. */
const editor = 'register_editor' satisfies WordReader;

@Injectable()
export class ImportsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly receiving: ReceiveService,
  ) {}

  list({ councilId, roles }: CurrentMember, page: PageQuery) {
    return this.database.readCouncil(councilId, async ({ imports }) => {
      const { items, ...rest } = pageOf(await imports.list(page, audienceOf(roles)));
      return { ...rest, items: items.map(({ problem, ...row }) => ({ ...row, problem: problemView(problem) })) };
    });
  }

  read(who: CurrentMember, uploadId: string): Promise<Upload> {
    return this.database.readCouncil(who.councilId, ({ imports }) =>
      readUpload(imports, uploadId, audienceOf(who.roles)),
    );
  }

  rows(who: CurrentMember, uploadId: string, query: ImportRowsQuery) {
    return this.database.readCouncil(who.councilId, async ({ imports }) => {
      const audience = audienceOf(who.roles);
      if ((await imports.find(uploadId, audience)) === null) throw notFound();
      const page = pageOf(await imports.rows(uploadId, audience, query));
      return { ...page, items: page.items.map(({ documentRow, ...row }) => ({ ...row, row: documentRow })) };
    });
  }

  async file(who: CurrentMember, uploadId: string) {
    const file = await this.database.readCouncil(who.councilId, ({ imports }) =>
      imports.content(uploadId, audienceOf(who.roles)),
    );
    if (file === null) throw notFound();
    return file;
  }

  async correct(
    who: CurrentMember,
    uploadId: string,
    revision: number,
    corrections: ImportCorrections,
  ): Promise<Upload> {
    const upload = await this.database.inCouncil(who.councilId, async (records) => {
      const { imports } = records;
      if ((await imports.find(uploadId, editor)) === null) throw notFound();
      const named = corrections.values.length + corrections.dropped.length > 0;
      const places = rowPlaces(named ? await allRows(imports, uploadId, editor) : []);
      const kept = keptCorrections(corrections, places);
      const keys = allKeys(correctionKeys(kept));
      await correctPaper(records, { uploadId, revision, corrections: kept, keys }, who);
      return readUpload(imports, uploadId, editor);
    });
    await this.receiving.nudge(who.councilId, uploadId);
    return upload;
  }

  async lookAt(who: CurrentMember, uploadId: string, mark: LookAtNotice): Promise<Nothing> {
    await this.database.inCouncil(who.councilId, (records) => lookAtNotice(records, uploadId, mark, who));
    return {};
  }

  confirm(who: CurrentMember, uploadId: string, revision: number, { committeeId }: ConfirmImport): Promise<Upload> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const { corrections } = (await records.imports.find(uploadId, editor)) ?? {};
      const { names } = readKept(corrections ?? {});
      await confirmPaper(records, { uploadId, revision, committeeId, names }, who);
      return readUpload(records.imports, uploadId, editor);
    });
  }

  undo(who: CurrentMember, uploadId: string, revision: number | null): Promise<UndoResult> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const kept = await undoPaper(records, uploadId, revision, who);
      return {
        upload: await readUpload(records.imports, uploadId, editor),
        kept: kept.map(({ sentence, ...row }) => ({ ...row, sentence: inTheirWords(sentence) })),
      };
    });
  }
}

const pageOf = <Page extends { readonly kind: 'page' }>(outcome: Page | { readonly kind: 'bad_cursor' }): Page => {
  if (outcome.kind === 'page') return outcome;
  throw new ProblemError('bad_request', sentence('imports.cursor_unknown'));
};
