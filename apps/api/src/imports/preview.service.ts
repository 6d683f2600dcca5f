import { CouncilDatabase } from '@holdfast/database/council-database';
import type { ImportRowView } from '@holdfast/database/imports/listing/import-rows';
import { audienceOf } from '@holdfast/domain/audiences/audience';
import { placeKey, placesOfRows } from '@holdfast/domain/imports/paper/row-place';
import { inWords } from '@holdfast/words/say';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { allRows } from './all-rows.ts';
import { keptDrops } from './corrections.ts';

@Injectable()
export class PreviewService {
  constructor(private readonly database: CouncilDatabase) {}

  /** The whole preview in one piece, as the command line prints it: its sentences are in English. */
  preview(who: CurrentMember, uploadId: string) {
    return this.database.readCouncil(who.councilId, async ({ imports }) => {
      const audience = audienceOf(who.roles);
      const upload = await imports.find(uploadId, audience);
      if (upload === null) throw notFound();
      const { preview, state, corrections } = upload;
      // After a correction the last reading no longer tells what is there.
      if (preview === null || state === 'received' || state === 'reading') throw notRead(state === 'failed');
      const rows = withoutDropped(await allRows(imports, uploadId, audience), corrections);
      const documents = preview.documents.map(({ kind, title, columns }, index) => ({
        kind,
        title,
        columns,
        rows: rows.filter((row) => row.document === index).map(({ place, fields }) => ({ where: place, fields })),
      }));
      const { refusal, anomalies, leftOut } = preview;
      return {
        ...preview,
        documents,
        refusal: refusal && { ...refusal, message: inWords('en', refusal.message) },
        anomalies: anomalies.map((odd) => ({ ...odd, message: inWords('en', odd.message) })),
        leftOut: leftOut.map((left) => ({ ...left, why: inWords('en', left.why) })),
      };
    });
  }
}

/** A row that was dropped stays on the screens, to be taken in again; in the preview its cells are left out instead. */
const withoutDropped = (rows: readonly ImportRowView[], corrections: unknown): readonly ImportRowView[] => {
  const dropped = new Set(keptDrops(corrections).map(placeKey));
  const places = placesOfRows(rows.map(({ place }) => ({ where: place }))).map(placeKey);
  return rows.filter((_, index) => !dropped.has(places[index] ?? ''));
};

const notRead = (failed: boolean): ProblemError =>
  new ProblemError('conflict', sentence(failed ? 'imports.could_not_be_read' : 'imports.received'));
