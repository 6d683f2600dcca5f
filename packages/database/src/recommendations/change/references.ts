import { yearOf } from '@holdfast/domain/dates/iso-date';
import { councilYear } from '@holdfast/domain/settings/meeting-dates';
import {
  committeeInitials,
  nextReferences,
  readReferencePattern,
  referenceStart,
} from '@holdfast/domain/recommendations/reference/reference-pattern';
import { settingsOn, usualSettings } from '@holdfast/domain/settings/setting-values';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { datedSettings } from '../../council-settings/dated-settings.ts';
import { nationOf } from '../../council-settings/nation-of.ts';

/** Until this transaction ends nobody else makes a reference in this council. */
export async function lockReferences(transaction: CouncilTransaction): Promise<void> {
  await transaction.rows(
    'lock-references',
    `select pg_advisory_xact_lock(hashtextextended('reference ' || $1::uuid, 0))`,
  );
}

type MakeReference = (on: string, committee: string | null) => Promise<string>;

/** Where nobody says which committee it is of, it is of all of them. */
const noCommittee = 'OSC';

/**
 * Makes fresh references, one for each call, by the council's pattern and the municipal year of a day. A number is
 * never given twice, also when the recommendation that had it was withdrawn. Needs `lockReferences` first.
 */
export async function referenceMaker(transaction: CouncilTransaction): Promise<MakeReference> {
  const [nation, dated] = await Promise.all([nationOf(transaction), datedSettings(transaction)]);
  const last = new Map<string, string>();
  return async (on, committee) => {
    const pattern = patternOf(settingsOn(dated, on).reference_pattern.example);
    const initials = committee === null ? noCommittee : committeeInitials(committee);
    const place = { year: yearOf(councilYear({ nation, dated }, on).from), committee: initials };
    const start = referenceStart(pattern, place);
    const before = last.get(start);
    const taken = before === undefined ? await takenLike(transaction, start) : [before];
    const [reference = start] = nextReferences(pattern, place, taken, 1);
    last.set(start, reference);
    return reference;
  };
}

const patternOf = (example: string) => {
  const read = readReferencePattern(example);
  if (read.kind === 'pattern') return read.pattern;
  // The door lets no other pattern in; the usual one is a pattern.
  const usual = readReferencePattern(usualSettings.reference_pattern.example);
  if (usual.kind === 'refused') throw new Error(usual.sentence.code);
  return usual.pattern;
};

const takenLike = async (transaction: CouncilTransaction, start: string): Promise<string[]> =>
  (
    await transaction.rows<{ reference: string }>(
      'references-like',
      'select distinct reference from recommendation where council_id = $1 and starts_with(reference, $2)',
      [start],
    )
  ).map(({ reference }) => reference);
