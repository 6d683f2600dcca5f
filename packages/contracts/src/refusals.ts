import { type ProblemCode, problemStatus } from './problem.ts';
import type { Route } from './route.ts';

/** What any request may meet. */
const always = ['too_many_requests', 'unavailable', 'internal'] as const;

/**
 * What whoever changes something may meet: a request that another page made for them, one that nobody can read, is too
 * large or holds what cannot be kept, and somebody who changes the same at the same moment.
 */
const ofChanges = ['csrf_failed', 'bad_request', 'too_large', 'invalid', 'conflict'] as const;

/** What a paper is refused for before anything of it is kept. */
export const paperRefusals = [
  'unsupported_file',
  'empty_file',
  'wrong_file_type',
  'password_protected',
  'old_binary_format',
  'macros',
  'hostile_file',
  'broken_file',
] as const satisfies readonly ProblemCode[];

const namesAnId = (parameter: string): boolean => parameter.endsWith('Id');

/** Refusals that follow from what a route is: its method, its address, who may, its version check, its query. */
const followingFrom = ({ method, path, terms }: Route): readonly ProblemCode[] => {
  const parameters = path.split('/').filter((part) => part.startsWith(':'));
  const rules: readonly (readonly [boolean, readonly ProblemCode[]])[] = [
    [true, always],
    [terms.may !== 'anybody', ['not_signed_in']],
    [terms.may !== 'anybody' && terms.may !== 'account', ['not_allowed']],
    [method !== 'GET', ofChanges],
    [parameters.length > 0, ['not_found']],
    [!parameters.every(namesAnId), ['bad_request']],
    [terms.query !== undefined, ['invalid', 'bad_request']],
    [terms.version !== undefined, ['stale_version']],
    [terms.version === 'required', ['version_required']],
  ];
  return rules.flatMap(([holds, codes]) => (holds ? codes : []));
};

/** Every refusal that a route may answer with: what follows from its row, and what the row states besides; by status. */
export const refusalsOf = (row: Route): readonly ProblemCode[] =>
  [...new Set([...followingFrom(row), ...(row.terms.refuses ?? [])])].toSorted(
    (one, two) => problemStatus[one] - problemStatus[two] || one.localeCompare(two),
  );
