import type { CouncilRecords } from '@holdfast/database/council-records';
import type { NewRecommendation, RecommendationEdit } from '@holdfast/database/recommendations/changes';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { dueUnder } from '@holdfast/domain/settings/preview/clock-changes';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { invalid } from '../refusal.ts';
import { dueFromWords } from './due-words.ts';
import { checkReferences } from './refers-to.ts';

type WorkedOut = 'due' | 'dueOn' | 'originalDueOn' | 'responseDueOn' | 'responseFirstDueOn' | 'coreStatus';
type Entered<Values> = Omit<Values, WorkedOut>;

/** A recommendation as it was entered: its due date in any words. What follows from what was entered is worked out. */
interface EnteredRecommendation extends Entered<NewRecommendation> {
  readonly dueWords: string | null;
}

/** Adds one to the register, where it waits for its response; answers its id. */
export const addRecommendation = async (
  records: CouncilRecords,
  { dueWords, ...values }: EnteredRecommendation,
  { membershipId }: Acting,
): Promise<string> => {
  await checkReferences(records, values);
  const base = isoDate(values.sourceDate ?? records.today);
  const due = { ...dueFromWords(dueWords, base, null), ...(await responseDueOn(records, values.receivedOn ?? null)) };
  const added = await records.recommendations.add(
    { ...values, ...due, ...receipt(values), coreStatus: 'awaiting_response' },
    records.today,
    membershipId,
  );
  if (added.kind === 'reference_taken') throw invalid('reference', sentence('recommendations.reference_taken'));
  return added.recommendationId;
};

/** Only what is named changes. */
type EnteredEdit = Entered<RecommendationEdit> & { readonly dueWords?: string | null | undefined };

export const editRecommendation = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  { dueWords, ...edit }: EnteredEdit,
  { membershipId }: Acting,
): Promise<void> => {
  await checkReferences(records, edit);
  const base = isoDate(edit.sourceDate ?? held.sourceDate ?? records.today);
  const due = dueWords === undefined ? {} : dueFromWords(dueWords, base, held.originalDueOn);
  const response = edit.receivedOn === undefined ? {} : await responseDueOn(records, edit.receivedOn);
  const values = { ...edit, ...receipt(edit), ...due, ...response };
  await records.recommendations.editMany([held], values, membershipId);
};

/** A day that somebody enters is one that they state, unless they say that it is assumed. */
const receipt = ({
  receivedOn,
  noticeReceivedOn,
  receivedBasis,
}: Pick<EnteredEdit, 'receivedOn' | 'noticeReceivedOn' | 'receivedBasis'>) => {
  if (receivedBasis) return { receivedBasis };
  if (receivedOn === undefined && noticeReceivedOn === undefined) return {};
  return { receivedBasis: receivedOn || noticeReceivedOn ? ('stated' as const) : null };
};

const responseDueOn = async ({ councils }: CouncilRecords, receivedOn: string | null) => {
  if (receivedOn === null) return { responseDueOn: null, responseFirstDueOn: null };
  const { dated } = await councils.read(receivedOn);
  const due = dueUnder(dated, isoDate(receivedOn));
  return { responseDueOn: due, responseFirstDueOn: due };
};
