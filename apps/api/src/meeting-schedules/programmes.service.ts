import type {
  AddProgramme,
  ApproveProgramme,
  ChangeProgramme,
  Programme,
  ProgrammeTables,
  Programmes,
} from '@holdfast/contracts/meeting-schedules/shapes';
import type { Nothing } from '@holdfast/contracts/values';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { ProgrammeRow } from '@holdfast/database/meeting-schedules/programmes';
import { previewPaper } from '@holdfast/documents/read/preview-paper';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { municipalYear } from '@holdfast/domain/dates/municipal-year';
import { type ApprovalRefusal, decideApproval, decidePublication } from '@holdfast/domain/meeting-schedules/approval';
import { programmeTables } from '@holdfast/domain/meeting-schedules/programme-table';
import { publishProgramme } from '@holdfast/services/meeting-schedules/publish';
import { kept } from '@holdfast/services/refusal';
import { type Words, sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import { fileProblem } from '../imports/index.ts';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import type { SentFile } from '../platform/http/one-file.ts';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { draftByRule } from './draft-by-rule.ts';
import { breachesOf, programmeView } from './programme-view.ts';

@Injectable()
export class ProgrammesService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  list(councilId: string): Promise<Programmes> {
    return this.database.readCouncil(councilId, async ({ programmes }) => ({ items: await programmes.list() }));
  }

  read(councilId: string, programmeId: string): Promise<Programme> {
    return this.database.readCouncil(councilId, async (records) =>
      this.view(records, await take(records, programmeId)),
    );
  }

  add(who: CurrentMember, { committeeId, yearOf, rule, ...when }: AddProgramme): Promise<Programme> {
    return this.database.inCouncil(who.councilId, async (records) => {
      if ((await records.committees.find(committeeId)) === null)
        throw oneInvalid('committeeId', sentence('committees.not_one_of_them'));
      const { nation } = await records.councils.read(this.clock.today());
      const { label, from, to } = municipalYear(nation, isoDate(yearOf));
      const drafted = await draftByRule(records, { committeeId, rule, year: { from, to } });
      const year = { municipalYear: label, yearFrom: from, yearTo: to };
      const { id } = kept(
        await records.programmes.add({ committeeId, ...year, rule, ...when, ...drafted }, who.membershipId),
      );
      return this.view(records, await take(records, id));
    });
  }

  change(who: CurrentMember, programmeId: string, revision: number, values: ChangeProgramme): Promise<Programme> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const { committeeId, yearFrom, yearTo, state } = await take(records, programmeId);
      const year = { from: isoDate(yearFrom), to: isoDate(yearTo) };
      const drafted =
        values.rule === undefined ? null : await draftByRule(records, { committeeId, rule: values.rule, year });
      // What a meeting approved is approved as it was: changed, it is a draft again.
      const again = state === 'approved' ? ({ state: 'draft', approvedAt: null } as const) : {};
      const next = { ...values, dates: values.dates ?? drafted?.dates, besideId: drafted?.besideId };
      kept(await records.programmes.change(programmeId, revision, { ...next, ...again }, who.membershipId));
      return this.view(records, await take(records, programmeId));
    });
  }

  async remove(who: CurrentMember, programmeId: string, revision: number): Promise<Nothing> {
    await this.database.inCouncil(who.councilId, async (records) => {
      kept(await records.programmes.remove(programmeId, revision, who.membershipId));
    });
    return {};
  }

  approve(
    who: CurrentMember,
    programmeId: string,
    revision: number,
    { meetingId }: ApproveProgramme,
  ): Promise<Programme> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const programme = await take(records, programmeId);
      const meeting = await records.meetings.find(meetingId);
      if (meeting === null) throw oneInvalid('meetingId', sentence('meetings.not_one_of_them'));
      const approval = decideApproval(await standingOf(records, programme), meeting);
      if (!approval.allowed) throw approvalProblem(approval);
      const approved = { state: 'approved', approvedAt: meetingId } as const;
      kept(await records.programmes.change(programmeId, revision, approved, who.membershipId));
      return this.view(records, await take(records, programmeId));
    });
  }

  publish(who: CurrentMember, programmeId: string, revision: number) {
    const today = this.clock.today();
    return this.database.inCouncil(who.councilId, async (records) => {
      const programme = await take(records, programmeId);
      const publication = decidePublication(await standingOf(records, programme));
      if (!publication.allowed) throw new ProblemError('refused_by_rule', publication.sentence);
      const breaches = await breachesOf(records, programme, today);
      const late = breaches.find(({ code }) => code === 'twice' || code === 'too_late_to_publish');
      if (late !== undefined)
        throw new ProblemError('refused_by_rule', sentence('programmes.change_date_first', { why: late.sentence }));
      // Changes nothing, but tells whoever saw an older version who was first.
      kept(await records.programmes.change(programmeId, revision, {}, who.membershipId));
      const published = await publishProgramme(records, programme, who.membershipId);
      if (published.kind !== 'published') throw refusedOr(published);
      return { ...published.counts, programme: await this.view(records, await take(records, programmeId)) };
    });
  }

  async table({ fileName, content }: SentFile): Promise<ProgrammeTables> {
    const read = await previewPaper({ name: fileName, bytes: content });
    if (!read.ok) throw fileProblem(read);
    const tables = programmeTables(read.preview.documents);
    if (tables.length === 0) throw oneInvalid('file', sentence('programmes.no_table_of_dates'));
    return {
      tables: tables.map(({ title, existing, proposed }) => ({
        title,
        existing: [...existing],
        proposed: [...proposed],
      })),
    };
  }

  private view(records: CouncilRecords, programme: ProgrammeRow): Promise<Programme> {
    return programmeView(records, programme, this.clock.today());
  }
}

const take = async ({ programmes }: CouncilRecords, programmeId: string): Promise<ProgrammeRow> => {
  const found = await programmes.find(programmeId);
  if (found === null) throw notFound();
  return found;
};

/** Where it stands, in the words of its refusals. */
const standingOf = async ({ meetings }: CouncilRecords, programme: ProgrammeRow) => {
  const approvedAt = programme.approvedAt === null ? null : await meetings.find(programme.approvedAt);
  return { ...programme, approvedAt };
};

const approvalProblem = ({ code, sentence }: { readonly code: ApprovalRefusal; readonly sentence: Words }) =>
  code === 'programmes.meeting_cancelled'
    ? oneInvalid('meetingId', sentence)
    : new ProblemError('refused_by_rule', sentence);

const refusedOr = (outcome: Parameters<typeof kept>[0]): Error => {
  kept(outcome);
  return new Error('A programme that was not published said that it was changed.');
};
