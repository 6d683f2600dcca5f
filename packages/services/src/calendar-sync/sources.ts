import type { CalendarSourceValues } from '@holdfast/database/calendar-sync/kept-calendar-source';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptEdit } from '@holdfast/database/kept-records/kept-record';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { invalid, kept, notFound } from '../refusal.ts';

/** `address`: of the service, null where what was typed is no address of one. A calendar that comes as a file has none. */
type NewSource = Pick<CalendarSourceValues, 'kind' | 'name' | 'address'>;

/** Follows a calendar that is kept elsewhere; it is read when somebody asks. Answers its id. */
export const addSource = async (
  { calendarSync }: CouncilRecords,
  { kind, name, address }: NewSource,
  { membershipId }: Acting,
): Promise<string> => {
  const of = kind === 'moderngov' ? insistOn(address) : null;
  const values = { kind, name, address: of, committees: [], rhythm: 'never', allowed: [] } as const;
  return kept(await calendarSync.sources.add(values, membershipId)).id;
};

/** Only what is named changes. `address`: as above. */
export const changeSource = async (
  records: CouncilRecords,
  calendarSourceId: string,
  revision: number,
  change: Omit<KeptEdit<CalendarSourceValues>, 'kind'>,
  { membershipId }: Acting,
): Promise<void> => {
  const { sources } = records.calendarSync;
  const source = await sources.find(calendarSourceId);
  if (source === null) throw notFound();
  const { name, address, rhythm, committees, allowed } = change;
  if (address !== undefined && source.kind === 'file')
    throw invalid('address', sentence('calendarSync.file_has_no_address'));
  if (rhythm !== undefined && rhythm !== 'never' && source.kind === 'file')
    throw invalid('rhythm', sentence('calendarSync.file_has_no_rhythm'));
  if (committees !== undefined) await areOurs(records, committees);
  const of = address === undefined ? undefined : insistOn(address);
  kept(
    await sources.change(calendarSourceId, revision, { name, allowed, rhythm, committees, address: of }, membershipId),
  );
};

const insistOn = (address: string | null): string => {
  if (address !== null) return address;
  throw invalid('address', sentence('calendarSync.copy_the_address'));
};

const areOurs = async (
  { committees }: CouncilRecords,
  told: readonly { readonly committeeId: string | null }[],
): Promise<void> => {
  const ours = new Set((await committees.list()).map(({ committeeId }) => committeeId));
  if (told.some(({ committeeId }) => committeeId !== null && !ours.has(committeeId)))
    throw invalid('committees', sentence('calendarSync.choose_committees'));
};
