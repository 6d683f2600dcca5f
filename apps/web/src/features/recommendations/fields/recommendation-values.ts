import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { askedBodies, receiptBases, responseWants } from '@holdfast/domain/recommendations/clocks/clock-facts';
import { sourceKinds } from '@holdfast/domain/recommendations/source-kind';
import { type DateParts, noDate, partsOf } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull } from '../../../ui/inputs/date-problem.ts';
import { linesOf, orNull } from '../lines.ts';

/** A recommendation as it is typed. */
export interface RecommendationValues {
  readonly reference: string;
  readonly part: string;
  readonly words: string;
  readonly committeeId: string;
  readonly portfolioId: string;
  readonly meetingId: string;
  readonly sourceKind: string;
  readonly sourceTitle: string;
  readonly sourceDate: DateParts;
  readonly responseRequired: string;
  readonly askedOf: string;
  readonly partnerBody: string;
  readonly receivedOn: DateParts;
  readonly noticeReceivedOn: DateParts;
  readonly receivedBasis: string;
  readonly replyAskedOn: DateParts;
  readonly lead: string;
  readonly dueWords: string;
  readonly dueBackOn: DateParts;
  readonly rag: string;
  readonly note: string;
}

export const emptyValues: RecommendationValues = {
  reference: '',
  part: '',
  words: '',
  committeeId: '',
  portfolioId: '',
  meetingId: '',
  sourceKind: '',
  sourceTitle: '',
  sourceDate: noDate,
  responseRequired: '',
  askedOf: '',
  partnerBody: '',
  receivedOn: noDate,
  noticeReceivedOn: noDate,
  receivedBasis: '',
  replyAskedOn: noDate,
  lead: '',
  dueWords: '',
  dueBackOn: noDate,
  rag: '',
  note: '',
};

export const valuesOf = (recommendation: Recommendation): RecommendationValues => ({
  reference: recommendation.reference,
  part: recommendation.part,
  words: recommendation.words,
  committeeId: recommendation.committee?.committeeId ?? '',
  portfolioId: recommendation.portfolio?.portfolioId ?? '',
  meetingId: recommendation.meeting?.meetingId ?? '',
  sourceKind: recommendation.sourceKind ?? '',
  sourceTitle: recommendation.sourceTitle ?? '',
  sourceDate: partsOf(recommendation.sourceDate),
  responseRequired: recommendation.responseRequired ?? '',
  askedOf: recommendation.askedOf ?? '',
  partnerBody: recommendation.partnerBody ?? '',
  receivedOn: partsOf(recommendation.receivedOn),
  noticeReceivedOn: partsOf(recommendation.noticeReceivedOn),
  receivedBasis: recommendation.receivedBasis ?? '',
  replyAskedOn: partsOf(recommendation.replyAskedOn),
  lead: recommendation.lead.join('\n'),
  dueWords: recommendation.due?.words ?? '',
  dueBackOn: partsOf(recommendation.dueBackOn),
  rag: recommendation.rag ?? '',
  note: recommendation.note ?? '',
});

/** What is asked when a recommendation is added, in the server's form. */
export const asked = (values: RecommendationValues) => ({
  words: values.words.trim(),
  committeeId: orNull(values.committeeId),
  portfolioId: orNull(values.portfolioId),
  meetingId: orNull(values.meetingId),
  sourceKind: sourceKinds.find((kind) => kind === values.sourceKind) ?? null,
  sourceTitle: orNull(values.sourceTitle),
  sourceDate: dateOrNull(values.sourceDate),
  responseRequired: responseWants.find((want) => want === values.responseRequired) ?? null,
  askedOf: askedBodies.find((body) => body === values.askedOf) ?? null,
  partnerBody: orNull(values.partnerBody),
  receivedOn: dateOrNull(values.receivedOn),
  noticeReceivedOn: dateOrNull(values.noticeReceivedOn),
  receivedBasis: receiptBases.find((basis) => basis === values.receivedBasis) ?? null,
  replyAskedOn: dateOrNull(values.replyAskedOn),
  lead: linesOf(values.lead),
  dueWords: orNull(values.dueWords),
});

/** What may be edited, in the server's form. */
const editable = (values: RecommendationValues) => ({
  ...asked(values),
  dueBackOn: dateOrNull(values.dueBackOn),
  rag: orNull(values.rag),
  note: orNull(values.note),
});

/**
 * Only what the person changed: a field that they left alone must not undo what somebody else did to it meanwhile.
 */
export function changedFields(
  before: RecommendationValues,
  after: RecommendationValues,
): Partial<ReturnType<typeof editable>> {
  const [old, now] = [editable(before), editable(after)];
  return Object.fromEntries(
    Object.entries(now).filter(
      ([name, value]) =>
        JSON.stringify(value) !== JSON.stringify(Object.entries(old).find(([key]) => key === name)?.[1]),
    ),
  );
}
