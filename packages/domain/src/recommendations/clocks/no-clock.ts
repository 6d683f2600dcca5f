import { type IsoDate, readIsoDate } from '../../dates/iso-date.ts';
import type { GovernanceForm } from '../../councils/governance.ts';
import type { Nation } from '../../councils/nation.ts';
import type { SourceKind } from '../source-kind.ts';
import type { AskedBody, ClockFacts, StartFact } from './clock-facts.ts';
import { type ClockRow, clockRows, regard } from './clock-rows.ts';

/** Why no clock runs. */
export type NoClockReason =
  | {
      readonly why:
        | 'history'
        | 'words'
        | 'not_required'
        | 'before_law'
        | 'no_executive'
        | 'other_partner'
        | 'partner_none'
        | 'nation'
        | 'own_order'
        | 'council_on_crime'
        | 'no_time_since'
        | 'unknown_origin'
        | 'unknown_body'
        | 'unknown_required'
        | 'unknown_participant';
    }
  | { readonly why: 'origin'; readonly sourceKind: SourceKind }
  | { readonly why: 'unknown'; readonly fact: StartFact };

/** Of a council: its nation, and how it was governed on a day. */
interface Governed {
  readonly nation: Nation;
  readonly on: (day: string) => { readonly governance: GovernanceForm };
}

/** The day by which a row is judged: that of its own fact, else of the paper; null where neither is known. */
export const judgedOn = (row: ClockRow, facts: ClockFacts): IsoDate | null =>
  row.start(facts).day ?? readIsoDate(facts.sourceDate ?? '');

export const isInForce = (row: Pick<ClockRow, 'from' | 'until'>, day: string): boolean =>
  row.from <= day && (row.until === null || day <= row.until);

/** Why none of the rows that could give a time was in force on its day. */
export const noneInForce = (rows: readonly { readonly row: ClockRow; readonly on: IsoDate }[]): NoClockReason => {
  const combined = rows.some(({ row }) => row.governance?.some((form) => form.startsWith('combined_')) ?? false);
  if (combined) return { why: 'own_order' };
  const over = rows.every(({ row: { until }, on }) => until !== null && until < on);
  return { why: over ? 'no_time_since' : 'before_law' };
};

/** What a crime and disorder committee asks of its own council: from when on its partners answer it, it does too. */
const onCrime = (council: Governed, on: IsoDate | null): NoClockReason => {
  const rows = clockRows.filter(({ law, nations }) => law === 'clocks.law_crime' && nations.includes(council.nation));
  if (rows.length === 0) return { why: 'partner_none' };
  return { why: on !== null && !rows.some((row) => isInForce(row, on)) ? 'before_law' : 'council_on_crime' };
};

/** Why a body for which there is no row has no clock. */
export const noneOfBody = (body: AskedBody, facts: ClockFacts, council: Governed): NoClockReason => {
  if (body === 'executive') return { why: 'nation' };
  const on = readIsoDate(facts.sourceDate ?? '');
  if (body === 'council_on_crime') return onCrime(council, on);
  if (body !== 'other_partner' || council.nation !== regard.nation) return { why: 'partner_none' };
  if (on === null) return { why: 'other_partner' };
  if (on < regard.from) return { why: 'before_law' };
  return regard.governance.includes(council.on(on).governance) ? { why: 'other_partner' } : { why: 'partner_none' };
};
