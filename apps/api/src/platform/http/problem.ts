import type { FieldProblem, Problem, ProblemCode } from '@holdfast/contracts/problem';
import { problemStatus } from '@holdfast/contracts/problem';

export const problemTitles: Record<ProblemCode, string> = {
  bad_request: 'The request could not be read',
  invalid: 'Some of what was entered needs to be changed',
  not_signed_in: 'You are not signed in',
  wrong_sign_in: 'The e-mail address or the password is wrong',
  csrf_failed: 'The request did not come from a page of Holdfast',
  not_allowed: 'You may not do this',
  not_found: 'There is nothing here',
  method_not_allowed: 'This address does not take that kind of request',
  stale_version: 'Somebody has changed this since you opened it',
  version_required: 'The request does not say which version it changes',
  conflict: 'This cannot be done as things stand',
  refused_by_rule: 'A rule does not allow this',
  too_large: 'The file or request is too large',
  unsupported_file: 'Holdfast cannot read this kind of file',
  empty_file: 'The file is empty',
  wrong_file_type: 'The file is not what its name says',
  password_protected: 'The file is protected by a password',
  old_binary_format: 'The file is in an old format',
  macros: 'The file holds macros',
  hostile_file: 'The file is not safe to open',
  broken_file: 'The file is damaged',
  too_many_requests: 'Too many attempts',
  unavailable: 'Holdfast cannot reach its records',
  internal: 'Something went wrong in Holdfast',
};

/** A refusal on its way out of a handler: a code from the contract and a sentence for the person. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly fields?: readonly FieldProblem[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
  }
}

/** The same for every address that holds nothing for this council, so that nothing can be learned from it. */
export const notFound = (): ProblemError =>
  new ProblemError('not_found', 'Check the address, or go back and choose again.');

export const problemBody = (error: ProblemError, requestId: string): Problem => ({
  type: `urn:holdfast:problem:${error.code}`,
  title: problemTitles[error.code],
  status: problemStatus[error.code],
  code: error.code,
  detail: error.detail,
  requestId,
  ...(error.fields === undefined ? {} : { fields: [...error.fields] }),
});
