import type { KeptOutcome, KeptRefusal } from '@holdfast/database/kept-records/kept-outcome';
import type { Ruling } from '@holdfast/domain/rulings/ruling';
import { inWords } from '@holdfast/words/say';
import { type Sentence, sentence, type Words } from '@holdfast/words/sentence';

/**
 * Why it is not done: it is not there; somebody changed it since it was seen; a value that was given cannot be; a rule
 * does not allow it; it was done already; something follows that nobody has confirmed.
 */
export type RefusalKind =
  'not_found' | 'stale_version' | 'invalid' | 'refused_by_rule' | 'conflict' | 'needs_confirmation';

/**
 * Thrown by a service to leave the council's transaction without a trace. Who called it decides how it is told: as an
 * answer over HTTP, as a line on the row of a job.
 */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly why: Words;
  /** The value at fault, by its name in the request; null where it is the change as a whole. */
  readonly field: string | null;

  constructor(kind: RefusalKind, why: Words, field: string | null = null) {
    super(inWords('en', why));
    this.kind = kind;
    this.why = why;
    this.field = field;
  }
}

/** Something follows that whoever asks has not said they mean. */
export class Unconfirmed extends Refusal {
  /** Each by the name under which it is confirmed. */
  readonly follows: readonly { readonly kind: string; readonly sentence: Sentence }[];

  constructor(why: Words, follows: Unconfirmed['follows']) {
    super('needs_confirmation', why);
    this.follows = follows;
  }
}

/** The same for whatever is not there for this council, so that nothing can be learned from it. */
export const notFound = (): Refusal => new Refusal('not_found', sentence('problems.not_found'));
export const staleVersion = (): Refusal => new Refusal('stale_version', sentence('problems.stale_version'));
export const invalid = (field: string, why: Words): Refusal => new Refusal('invalid', why, field);
export const refusedByRule = (why: Words, field: string | null = null): Refusal =>
  new Refusal('refused_by_rule', why, field);
export const conflict = (why: Words): Refusal => new Refusal('conflict', why);

/** A rule's refusal goes to the person in the rule's own words. */
export const insist = (ruling: Ruling<string>): void => {
  if (!ruling.allowed) throw refusedByRule(ruling.sentence);
};

/** What the rule of a kept record refuses, beside the value at fault. `fieldNames`: as below. */
export const ofKept = (
  { field, sentence: why }: KeptRefusal,
  fieldNames: Readonly<Record<string, string>> = {},
): Refusal => refusedByRule(why, field === null ? null : (fieldNames[field] ?? field));

/**
 * The rule that was in the way, in its words, for a job to keep on its row; null of whatever else went wrong. That
 * something is gone, or was changed at the same moment, is a fault, and tried again.
 */
export const ruleInTheWay = (error: unknown): Words | null =>
  error instanceof Refusal && error.kind !== 'not_found' && error.kind !== 'stale_version' ? error.why : null;

/**
 * What a kept record is now, or why it was not changed. `fieldNames` tells where the request calls a value by another
 * name than the record does.
 */
export const kept = (
  outcome: KeptOutcome,
  fieldNames: Readonly<Record<string, string>> = {},
): { readonly id: string; readonly revision: number } => {
  switch (outcome.kind) {
    case 'changed':
      return outcome;
    case 'not_found':
      throw notFound();
    case 'stale':
      throw new Refusal('stale_version', staleBy(outcome.last));
    case 'refused':
      throw ofKept(outcome.refusal, fieldNames);
  }
};

const staleBy = (last: { readonly by: string | null; readonly at: string } | null): Sentence => {
  if (last === null) return sentence('problems.stale_version');
  const at = new Date(last.at).toISOString();
  return last.by === null
    ? sentence('problems.stale_at', { at })
    : sentence('problems.stale_by', { person: last.by, at });
};
