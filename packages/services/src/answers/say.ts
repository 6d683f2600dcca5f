import type { NewProposal } from '@holdfast/database/answers/proposals';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { NewProgress, StatusStep } from '@holdfast/database/recommendations/changes';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import type { AnswerAct, HowTaken } from '@holdfast/domain/permissions/acts';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { Acting } from '../acting.ts';
import { changeStatus, checkStatus } from '../recommendations/change-status.ts';
import { type AskedTime, askExtension, checkExtension } from '../recommendations/extensions.ts';
import { checkResponse, type ConfirmedResponse, respond } from '../recommendations/respond.ts';
import { checkProgress, updateProgress } from '../recommendations/update-progress.ts';
import { howTaken } from './speaker.ts';

/** Somebody who has signed in, by the name under which what they propose is shown. */
export interface Saying extends Acting {
  readonly name: string;
}

/** What somebody says of a recommendation. */
export type Said =
  | { readonly kind: 'response'; readonly values: ConfirmedResponse }
  | { readonly kind: 'update'; readonly values: NewProgress }
  | { readonly kind: 'status'; readonly values: StatusStep }
  | { readonly kind: 'more_time'; readonly values: AskedTime };

/**
 * What somebody who has signed in says of a recommendation that is held. Whoever keeps the register records it; whoever
 * only answers says it of what they owe, and it waits as a proposal, by the same rules, unless the council takes such an
 * act at once. Answers how it was taken; refused as those rules say.
 */
export const say = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  said: Said,
  who: Saying,
): Promise<HowTaken> => {
  const how = await takenTogether(records, held, said, who);
  if (how === 'recorded') {
    await record(records, held, said, who);
    return how;
  }
  await check(records, held, said, who);
  await records.answers.propose({ ...nothing, ...proposed(said), recommendationId: held.recommendationId }, who);
  return how;
};

const actOfStatus = (status: StoredStatus): AnswerAct => (status === 'claimed_complete' ? 'say_done' : 'say_status');

/** All that is said at once: a response with a status says that status, too. */
const actsOf = (said: Said): readonly AnswerAct[] => {
  switch (said.kind) {
    case 'response':
      return said.values.statusAfter === null ? ['respond'] : ['respond', actOfStatus(said.values.statusAfter)];
    case 'update':
      return ['update'];
    case 'status':
      return [actOfStatus(said.values.coreStatus)];
    case 'more_time':
      return ['ask_time'];
  }
};

/** What says several things is recorded only where each of them is; otherwise all of it waits. */
const takenTogether = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  said: Said,
  who: Saying,
): Promise<HowTaken> => {
  let together: HowTaken = 'recorded';
  for (const act of actsOf(said)) {
    const how = await howTaken(records, held, act, who);
    if (how !== 'recorded') together = how;
  }
  return together;
};

const record = (
  records: CouncilRecords,
  held: HeldRecommendation,
  said: Said,
  who: Acting,
): Promise<HeldRecommendation> => {
  switch (said.kind) {
    case 'response':
      return respond(records, held, said.values, who);
    case 'update':
      return updateProgress(records, held, said.values, who);
    case 'status':
      return changeStatus(records, held, said.values, who);
    case 'more_time':
      return askExtension(records, held, said.values, who);
  }
};

const check = async (records: CouncilRecords, held: HeldRecommendation, said: Said, who: Acting): Promise<void> => {
  switch (said.kind) {
    case 'response':
      checkResponse(records, held, said.values);
      return;
    case 'update':
      checkProgress(records, said.values, who);
      return;
    case 'status':
      await checkStatus(records, held, said.values, who);
      return;
    case 'more_time':
      await checkExtension(records, held, said.values);
  }
};

const nothing: Omit<NewProposal, 'recommendationId'> = {
  words: '',
  decision: null,
  claimsComplete: false,
  revisedDueOn: null,
  revisedBecause: null,
  proposedStatus: null,
  saidOn: null,
};

/** Nothing that was written is lost: what stands in several fields of a form waits as one text. */
const proposed = (said: Said): Partial<NewProposal> => {
  switch (said.kind) {
    case 'response': {
      const { decision, words, respondedOn } = said.values;
      return { decision, words, saidOn: respondedOn };
    }
    case 'update':
      return { words: said.values.words, saidOn: said.values.asOf };
    case 'status': {
      const { coreStatus, statusWords, reason, evidence, changedOn } = said.values;
      const words = [statusWords, reason, evidence].filter((text) => text !== null && text !== '').join('\n');
      return { proposedStatus: coreStatus, words, saidOn: changedOn };
    }
    case 'more_time':
      return { revisedDueOn: said.values.dueAsked, revisedBecause: said.values.reason };
  }
};
