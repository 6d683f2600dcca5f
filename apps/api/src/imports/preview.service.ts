import { CouncilDatabase } from '@holdfast/database/council-database';
import type { ImportPreview } from '@holdfast/domain/imports/preview';
import { Injectable } from '@nestjs/common';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { allRows } from './all-rows.ts';

@Injectable()
export class PreviewService {
  constructor(private readonly database: CouncilDatabase) {}

  /** The whole preview in one piece, as the command line prints it. */
  preview(councilId: string, uploadId: string): Promise<ImportPreview> {
    return this.database.readCouncil(councilId, async ({ imports }) => {
      const upload = await imports.find(uploadId);
      if (upload === null) throw notFound();
      const { preview, state } = upload;
      if (preview === null) throw notRead(state === 'failed');
      const rows = await allRows(imports, uploadId);
      const documents = preview.documents.map(({ kind, title, columns }, index) => ({
        kind,
        title,
        columns,
        rows: rows.filter((row) => row.document === index).map(({ place, fields }) => ({ where: place, fields })),
      }));
      return { ...preview, documents };
    });
  }
}

const notRead = (failed: boolean): ProblemError =>
  new ProblemError(
    'conflict',
    failed ? 'The paper could not be read.' : 'The paper has not been read yet. Wait until it is.',
  );
