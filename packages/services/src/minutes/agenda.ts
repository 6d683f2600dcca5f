import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptEdit } from '@holdfast/database/kept-records/kept-record';
import type { AgendaItemValues } from '@holdfast/database/minutes/minutes.record';
import { agendaOpenings } from '@holdfast/domain/minutes/agenda-kinds';
import { markFault } from '@holdfast/domain/recommendations/exemption';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { takeMeeting } from '../meetings/take.ts';
import { conflict, invalid, kept, refusedByRule } from '../refusal.ts';
import { inheritMarks } from './inherit-marks.ts';
import { meetingOf, minuter } from './items.ts';

/** Why an item is kept from the public: the paragraph of the nation's schedule, null where it is confidential, and a reason. */
type ItemMark = { readonly paragraph: number | null; readonly reason: string } | null;

type ItemWords = Omit<AgendaItemValues, 'meetingId' | 'position' | 'exemptParagraph' | 'exemptReason'>;

/** Puts an item at the end of the agenda. */
export const addItem = async (
  records: CouncilRecords,
  meetingId: string,
  { exempt, ...item }: ItemWords & { readonly exempt: ItemMark },
  { membershipId }: Acting,
): Promise<void> => {
  await takeMeeting(records, meetingId);
  await checkMark(records, exempt);
  const position = (await lastPosition(records, meetingId)) + 1;
  const values = { ...item, ...markValues(exempt), meetingId, position };
  kept(await records.minutes.agendaItems.add(values, membershipId));
};

/** Begins an agenda with the items with which the meetings of the nation's councils open. */
export const openAgenda = async (
  records: CouncilRecords,
  meetingId: string,
  { membershipId }: Acting,
): Promise<void> => {
  const { today, councils, minutes } = records;
  await takeMeeting(records, meetingId);
  if ((await lastPosition(records, meetingId)) > 0) throw conflict(sentence('minutes.agenda_has_items'));
  const { nation } = await councils.read(today);
  const bare = { words: null, reportOf: null, isKeyDecision: false, noticePublishedOn: null };
  for (const [index, opening] of agendaOpenings(nation).entries()) {
    const values = { ...opening, ...bare, ...markValues(null), meetingId, position: index + 1 };
    kept(await minutes.agendaItems.add(values, membershipId));
  }
};

/** Only what is named changes. `position`: where it is to stand, from 1; the others keep their order. */
type ItemChange = KeptEdit<ItemWords> & {
  readonly exempt?: ItemMark | undefined;
  readonly position?: number | undefined;
};

export const changeItem = async (
  records: CouncilRecords,
  agendaItemId: string,
  revision: number,
  { exempt, position, ...item }: ItemChange,
  who: Acting,
): Promise<string> => {
  const meetingId = await meetingOf(records, agendaItemId);
  await checkMark(records, exempt ?? null);
  const values = exempt === undefined ? item : { ...item, ...markValues(exempt) };
  kept(await records.minutes.agendaItems.change(agendaItemId, revision, values, who.membershipId));
  if (position !== undefined) await moveTo(records, meetingId, agendaItemId, position, who);
  await inheritMarks(records, meetingId, who);
  return meetingId;
};

/** Takes an item out, unless it is minuted. */
export const removeItem = async (
  records: CouncilRecords,
  agendaItemId: string,
  revision: number,
  { membershipId }: Acting,
): Promise<string> => {
  const { minutes } = records;
  const meetingId = await meetingOf(records, agendaItemId);
  const minuted = (await minutes.minutesOf(meetingId, minuter)).find((one) => one.agendaItemId === agendaItemId);
  if (minuted !== undefined) {
    const { number, heading } = minuted;
    throw refusedByRule(sentence('minutes.minute_of_item', { number, heading }));
  }
  kept(await minutes.agendaItems.remove(agendaItemId, revision, membershipId));
  return meetingId;
};

const checkMark = async ({ today, councils }: CouncilRecords, mark: ItemMark): Promise<void> => {
  if (mark === null) return;
  const fault = markFault((await councils.read(today)).nation, mark);
  if (fault !== null) throw invalid(`exempt.${fault.field}`, fault.sentence);
};

const markValues = (mark: ItemMark) => ({
  exemptParagraph: mark?.paragraph ?? null,
  exemptReason: mark?.reason ?? null,
});

const lastPosition = async ({ minutes }: CouncilRecords, meetingId: string): Promise<number> =>
  Math.max(0, ...(await minutes.agendaOf(meetingId, minuter)).map(({ position }) => position));

/** The item comes to stand there, the others keep their order, and all are numbered from 1 on. */
const moveTo = async (
  { minutes }: CouncilRecords,
  meetingId: string,
  id: string,
  position: number,
  { membershipId }: Acting,
): Promise<void> => {
  const others = (await minutes.agendaOf(meetingId, minuter)).filter((item) => item.agendaItemId !== id);
  const ids = others.map((item) => item.agendaItemId).toSpliced(position - 1, 0, id);
  for (const [index, each] of ids.entries())
    kept(await minutes.agendaItems.change(each, null, { position: index + 1 }, membershipId));
};
