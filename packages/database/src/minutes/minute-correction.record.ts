import { dayOfInsert, id, idOrNull, instantOfInsert, key, text, yesNo } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';

/** What a minute said before it was put right or withdrawn, and why. Only added. */
export interface MinuteCorrectionRecord {
  councilId: string;
  minuteCorrectionId: string;
  minuteId: string;
  /** The item that it was about until then. */
  agendaItemId: string | null;
  withdrawn: boolean;
  headingBefore: string;
  saidBefore: string;
  reason: string;
  recordedBy: string;
  recordedAt: string;
  recordedOn: string;
}

export const minuteCorrectionEntity = entityFor<MinuteCorrectionRecord>('MinuteCorrection', 'minute_correction', {
  councilId: key,
  minuteCorrectionId: key,
  minuteId: id,
  agendaItemId: idOrNull,
  withdrawn: yesNo,
  headingBefore: text,
  saidBefore: text,
  reason: text,
  recordedBy: id,
  recordedAt: instantOfInsert,
  recordedOn: dayOfInsert,
});
