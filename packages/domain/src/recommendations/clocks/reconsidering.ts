import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { GovernanceForm } from '../../councils/governance.ts';
import { addDays, type IsoDate, readIsoDate } from '../../dates/iso-date.ts';
import type { ClockFacts } from './clock-facts.ts';

/** From when on the order holds for each. */
const since = [
  { form: 'combined_authority', from: '2017-05-08', law: 'clocks.law_combined' },
  { form: 'combined_county_authority', from: '2024-05-07', law: 'clocks.law_combined_county' },
] as const satisfies readonly { readonly form: GovernanceForm; readonly from: string; readonly law: string }[];

/**
 * The last day for the meeting at which a combined authority, or its mayor, reconsiders a decision that is not yet acted
 * on: 10 days after the recommendations were received (SI 2017/68, art. 7(4) and, by SI 2024/430, art. 7(5)).
 * Example: received 2024-06-03: 2024-06-13.
 */
export const reconsiderBy = (received: IsoDate): IsoDate => addDays(received, 10);

/**
 * What is said of it beside what came of a call-in in a combined authority; nothing elsewhere, where the law gives no day
 * and a council's constitution decides.
 */
export const reconsiderWords = (
  { sourceKind, sourceDate, receivedOn }: Pick<ClockFacts, 'sourceKind' | 'sourceDate' | 'receivedOn'>,
  governanceOn: (day: string) => GovernanceForm,
): readonly Sentence[] => {
  const from = readIsoDate(receivedOn ?? '');
  const on = from ?? readIsoDate(sourceDate ?? '');
  if (sourceKind !== 'call_in' || on === null) return [];
  const order = since.find((one) => one.form === governanceOn(on) && one.from <= on);
  if (order === undefined) return [];
  const law = sentence(order.law);
  return [
    from === null
      ? sentence('clocks.reconsider_unknown', { law })
      : sentence('clocks.reconsider_by', { by: reconsiderBy(from), from, law }),
  ];
};
