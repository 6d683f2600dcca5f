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
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { ConfirmOutcome } from '@holdfast/database/imports/confirmation';
import { type WordReader, audienceOf } from '@holdfast/domain/audiences/audience';
import { planImport } from '@holdfast/domain/imports/plan/plan-import';
import { planUndo } from '@holdfast/domain/imports/plan/plan-undo';
import { sentence } from '@holdfast/words/sentence';
import { together } from '@holdfast/words/stored';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { inTheirWords } from '../platform/words/current-language.ts';
import { Clock } from '../platform/config/clock.ts';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { staleVersion } from '../platform/http/version.ts';
import { insistMaySee } from './insist-may-see.ts';
import { allRows } from './all-rows.ts';
import { allKeys, correctionKeys } from './correction-keys.ts';
import { keptCorrections } from './corrections.ts';
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
    private readonly clock: Clock,
  ) {}

  list({ councilId, roles }: CurrentMember, page: PageQuery) {
    return this.database.readCouncil(councilId, async ({ imports }) => {
      const { items, ...rest } = pageOf(await imports.list(page, audienceOf(roles)));
      return { ...rest, items: items.map(({ problem, ...row }) => ({ ...row, problem: problemView(problem) })) };
    });
  }

  read(who: CurrentMember, uploadId: string): Promise<Upload> {
    return this.database.readCouncil(who.councilId, async ({ imports }) => {
      const audience = audienceOf(who.roles);
      await insistMaySee(imports, uploadId, audience);
      return readUpload(imports, uploadId, audience);
    });
  }

  rows(who: CurrentMember, uploadId: string, query: ImportRowsQuery) {
    return this.database.readCouncil(who.councilId, async ({ imports }) => {
      const audience = audienceOf(who.roles);
      await insistMaySee(imports, uploadId, audience);
      if ((await imports.find(uploadId, audience)) === null) throw notFound();
      const page = pageOf(await imports.rows(uploadId, audience, query));
      return { ...page, items: page.items.map(({ documentRow, ...row }) => ({ ...row, row: documentRow })) };
    });
  }

  async file(who: CurrentMember, uploadId: string) {
    const file = await this.database.readCouncil(who.councilId, async ({ imports }) => {
      const audience = audienceOf(who.roles);
      await insistMaySee(imports, uploadId, audience);
      return imports.content(uploadId, audience);
    });
    if (file === null) throw notFound();
    return file;
  }

  async correct(
    who: CurrentMember,
    uploadId: string,
    revision: number,
    corrections: ImportCorrections,
  ): Promise<Upload> {
    const upload = await this.database.inCouncil(who.councilId, async ({ imports }) => {
      if ((await imports.find(uploadId, editor)) === null) throw notFound();
      const named = corrections.values.length + corrections.dropped.length > 0;
      const places = rowPlaces(named ? await allRows(imports, uploadId, editor) : []);
      const kept = keptCorrections(corrections, places);
      settle(await imports.saveCorrections(uploadId, revision, kept), 'corrected');
      await imports.markCorrections(uploadId, allKeys(correctionKeys(kept)), who.membershipId);
      return readUpload(imports, uploadId, editor);
    });
    await this.receiving.nudge(who.councilId, uploadId);
    return upload;
  }

  async lookAt(who: CurrentMember, uploadId: string, { key, ticked }: LookAtNotice): Promise<Nothing> {
    const mark = { key, ticked, by: who.membershipId };
    const found = await this.database.inCouncil(who.councilId, ({ imports }) => imports.markLookedAt(uploadId, mark));
    if (!found) throw notFound();
    return {};
  }

  /** Plans anew on the register of this moment, which nobody changes until the plan is written. */
  confirm(who: CurrentMember, uploadId: string, revision: number, { committeeId }: ConfirmImport): Promise<Upload> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await checkCommittee(records, committeeId);
      const facts = await records.imports.prepareConfirm(uploadId);
      if (facts === null) throw notFound();
      const plan = planImport(facts.incoming, facts.register);
      const today = this.clock.today();
      const written = { uploadId, revision, plan, facts, committeeId, today, by: who.membershipId };
      settle(await records.imports.confirm(written), 'confirmed');
      return readUpload(records.imports, uploadId, editor);
    });
  }

  undo(who: CurrentMember, uploadId: string, revision: number | null): Promise<UndoResult> {
    return this.database.inCouncil(who.councilId, async ({ imports }) => {
      const facts = await imports.prepareUndo(uploadId);
      if (facts === null) throw notFound();
      const plan = planUndo(facts.written, facts.register);
      const undone = { uploadId, revision, plan, facts, today: this.clock.today(), by: who.membershipId };
      settle(await imports.undo(undone), 'undone');
      const references = new Map(facts.register.map(({ id, reference }) => [id, reference]));
      const kept = plan.kept.map(({ id, sentence }) => ({
        recommendationId: id,
        reference: references.get(id) ?? '',
        sentence: inTheirWords(sentence),
      }));
      return { upload: await readUpload(imports, uploadId, editor), kept };
    });
  }
}

const pageOf = <Page extends { readonly kind: 'page' }>(outcome: Page | { readonly kind: 'bad_cursor' }): Page => {
  if (outcome.kind === 'page') return outcome;
  throw new ProblemError('bad_request', sentence('imports.cursor_unknown'));
};

const checkCommittee = async ({ committees }: CouncilRecords, committeeId: string | null): Promise<void> => {
  if (committeeId === null || (await committees.find(committeeId)) !== null) return;
  throw oneInvalid('committeeId', sentence('committees.not_one_of_them'));
};

const settle = (outcome: ConfirmOutcome, what: 'confirmed' | 'corrected' | 'undone'): void => {
  if (outcome.kind === 'not_found') throw notFound();
  if (outcome.kind === 'stale') throw staleVersion();
  if (outcome.kind === 'not_ready')
    throw new ProblemError(
      'conflict',
      together([sentence(`imports.not_${what}`), sentence(`imports.${outcome.state}`)]),
    );
};
