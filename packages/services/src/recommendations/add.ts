import type { CouncilRecords } from '@holdfast/database/council-records';
import type { NewRecommendation, RecommendationEdit } from '@holdfast/database/recommendations/changes';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import type { SettledFacts } from '@holdfast/domain/recommendations/clocks/settle-clock';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { invalid, refusedByRule } from '../refusal.ts';
import { dueFromWords } from './due-words.ts';
import { checkReferences } from './refers-to.ts';
import { settle, settledWith } from './settle.ts';

type WorkedOut = 'due' | 'dueOn' | 'originalDueOn' | 'responseDueOn' | 'responseFirstDueOn' | 'standing' | 'coreStatus';
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
  const receiptOf = receipt(values);
  const settled = await settle(records, { ...unknown, ...factsIn(values), ...receiptOf });
  const due = { ...dueFromWords(dueWords, values.sourceDate ?? null, null), ...settled };
  const added = await records.recommendations.add(
    { ...values, ...due, ...receiptOf, coreStatus: 'awaiting_response' },
    records.today,
    membershipId,
  );
  if (added.kind === 'reference_taken') throw invalid('reference', sentence('recommendations.reference_taken'));
  return added.recommendationId;
};

/** Only what is named changes. */
type EnteredEdit = Entered<RecommendationEdit> & {
  readonly dueWords?: string | null | undefined;
  /** Somebody takes on what was history. */
  readonly standing?: 'taken_on' | undefined;
};

export const editRecommendation = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  { dueWords, standing, ...edit }: EnteredEdit,
  { membershipId }: Acting,
): Promise<void> => {
  await checkReferences(records, edit);
  const sourceDate = edit.sourceDate === undefined ? held.sourceDate : edit.sourceDate;
  if (standing !== undefined && held.standing !== 'history')
    throw refusedByRule(sentence('recommendations.no_history'));
  const wordless = (edit.words ?? held.words) === '';
  const entered = { ...factsIn(edit), ...receipt(edit), standing: standing ?? held.standing, wordless };
  // Words that waited for the day from which they count are read again once it is there.
  const waiting = held.dueOn === null && edit.sourceDate ? held.due?.words : undefined;
  const written = dueWords === undefined ? waiting : dueWords;
  const due = written === undefined ? {} : dueFromWords(written, sourceDate, held.originalDueOn);
  // A clock that waits for the committee's words begins with them.
  const bringsWords = wordless !== (held.words === '');
  const counts = changesClock(edit) || bringsWords || standing !== undefined;
  const clock = counts ? await settledWith(records, held, entered) : {};
  const values = { ...edit, ...receipt(edit), ...due, ...clock };
  await records.recommendations.editMany([held], values, membershipId);
};

/** A day of receipt that somebody enters is one that they state, unless they say that it is assumed. */
const receipt = ({ receivedOn, receivedBasis }: Pick<EnteredEdit, 'receivedOn' | 'receivedBasis'>) => {
  if (receivedBasis) return { receivedBasis };
  // How the day is known stays as it was while the day does: a notice that is entered states nothing of it.
  if (receivedOn === undefined) return {};
  return { receivedBasis: receivedOn ? ('stated' as const) : null };
};

type Facts = SettledFacts;

/** Nothing is known yet. */
const unknown: Facts = {
  sourceKind: null,
  sourceDate: null,
  receivedOn: null,
  noticeReceivedOn: null,
  receivedBasis: null,
  responseRequired: null,
  askedOf: null,
  partnerBody: null,
  replyAskedOn: null,
  standing: 'live',
  responsePutOffTo: null,
};

const named = [
  'sourceKind',
  'sourceDate',
  'receivedOn',
  'noticeReceivedOn',
  'receivedBasis',
  'responseRequired',
  'askedOf',
  'partnerBody',
  'replyAskedOn',
] as const satisfies readonly (keyof Facts)[];

const changesClock = (edit: EnteredEdit): boolean => named.some((name) => edit[name] !== undefined);

/** The facts that are named. */
const factsIn = (edit: Pick<EnteredEdit, (typeof named)[number]>): Partial<Facts> =>
  Object.fromEntries(named.flatMap((name) => (edit[name] === undefined ? [] : [[name, edit[name]]])));
