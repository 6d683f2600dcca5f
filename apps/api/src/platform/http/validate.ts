import type { Words } from '@holdfast/words/sentence';
import { ProblemError } from './problem.ts';

interface Issue {
  readonly message: Words;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const fieldOf = (issue: Issue): string =>
  (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.');

/** At most this many are told: a body of ten thousand faults has one cause. */
export const mostFaults = 50;

/** The faults of a body or query, each beside the name of its field, so that a form can show them in place. */
export const invalid = (issues: readonly Issue[]): ProblemError => {
  const fields = issues.slice(0, mostFaults).map((issue) => ({ field: fieldOf(issue), message: issue.message }));
  return new ProblemError('invalid', null, fields);
};

export const oneInvalid = (field: string, message: Words): ProblemError => invalid([{ path: [field], message }]);
