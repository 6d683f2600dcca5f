import type { CouncilRecords } from '@holdfast/database/council-records';
import { sentence } from '@holdfast/words/sentence';
import { invalid, notFound } from '../refusal.ts';

/** Who minutes a meeting keeps the register, and reads all of it. */
export const minuter = 'register_editor';

/** An item that a minute or a declaration is about is of the same meeting; null is about none. */
export const isItemOf = async (
  { minutes }: CouncilRecords,
  meetingId: string,
  agendaItemId: string | null,
): Promise<void> => {
  if (agendaItemId === null || (await minutes.meetingOfItem(agendaItemId)) === meetingId) return;
  throw invalid('agendaItemId', sentence('minutes.not_an_item'));
};

/** The meeting of an item of an agenda. */
export const meetingOf = async ({ minutes }: CouncilRecords, agendaItemId: string): Promise<string> => {
  const meetingId = await minutes.meetingOfItem(agendaItemId);
  if (meetingId === null) throw notFound();
  return meetingId;
};
