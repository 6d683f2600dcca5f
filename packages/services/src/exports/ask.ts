import type { CouncilRecords } from '@holdfast/database/council-records';
import type { ExportRow } from '@holdfast/database/exports/exports';
import { audienceOf } from '@holdfast/domain/audiences/audience';
import { mostWaiting } from '@holdfast/domain/exports/export-state';
import type { Acting } from '../acting.ts';
import { notFound } from '../refusal.ts';
import { takeMeeting } from '../meetings/take.ts';
import type { AskedFile } from './asked-file.ts';

/** Keeps what somebody asks for, to be written; null where as many of theirs wait as may. */
export const askExport = async (records: CouncilRecords, who: Acting, asked: AskedFile): Promise<string | null> => {
  await insistThere(records, who, asked);
  return records.exports.ask(who.membershipId, { asked, asker: audienceOf(who.roles), most: mostWaiting });
};

/** What a file is of must be there, for whoever asks: it is said now, and not once it was waited for. */
const insistThere = async (records: CouncilRecords, { roles }: Acting, asked: AskedFile): Promise<void> => {
  if (asked.what !== 'register') {
    await takeMeeting(records, asked.meeting);
    return;
  }
  const { upload } = asked.filters;
  if (upload !== undefined && (await records.imports.find(upload, audienceOf(roles))) === null) throw notFound();
};

/**
 * Whether whoever asked may have a file as it stands: not when they read as somebody else by now, nor when words were
 * marked since it was read.
 */
export const stillTheirs = ({ asker, overtaken }: ExportRow, { roles }: Pick<Acting, 'roles'>): boolean =>
  asker === audienceOf(roles) && !overtaken;

/** A file that is ready and that they may have. Refuses any other as one that is not there. */
export const takeExport = async (records: CouncilRecords, who: Acting, exportId: string): Promise<ExportRow> => {
  const found = await records.exports.find(who.membershipId, exportId);
  if (found === null || found.state !== 'ready' || !stillTheirs(found, who)) throw notFound();
  return found;
};
