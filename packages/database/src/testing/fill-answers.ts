import type { AskedRow } from '../answers/answer-rows.ts';
import type { CouncilRecords } from '../council-database.ts';

/** A draft to a reminder that stands. */
export async function fillAnswers(
  { answers }: CouncilRecords,
  { reminderId, recommendationId }: { readonly reminderId: string; readonly recommendationId: string },
  by: string,
): Promise<void> {
  const item: AskedRow = {
    reminderId,
    recommendationId,
    kind: 'update_wanted',
    because: 'The panel meets.',
    dueOn: null,
    stands: true,
    reference: '2012/13-001',
    words: '',
    actionId: null,
    actionWords: null,
    withheld: null,
    lastSaid: null,
    recommendationDueOn: null,
    moreTimeAsked: 0,
    answer: null,
    returnedWith: null,
  };
  const values = { words: 'Begun.', decision: null, claimsComplete: false, revisedDueOn: null, revisedBecause: null };
  await answers.saveDraft(item, 0, values, { name: 'Robin Vale', membershipId: by, digestId: null });
}
