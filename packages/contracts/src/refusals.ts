import type { ProblemCode } from './problem.ts';
import type { Route } from './route.ts';

/** What any request may meet. */
const always: readonly ProblemCode[] = ['too_many_requests', 'unavailable', 'internal'];

/** What a paper or a calendar is refused for before anything reads it. */
const fileRefusals = [
  'unsupported_file',
  'empty_file',
  'wrong_file_type',
  'password_protected',
  'old_binary_format',
  'macros',
  'hostile_file',
  'broken_file',
] as const satisfies readonly ProblemCode[];

/** Every refusal that a route may answer with: what its row says, and what follows from the rest of the row. */
export const refusalsOf = ({ method, path, terms }: Route): readonly ProblemCode[] => {
  const refusals = new Set<ProblemCode>([...always, ...(terms.refuses ?? [])]);
  const add = (when: boolean, ...codes: readonly ProblemCode[]) => {
    if (when) for (const code of codes) refusals.add(code);
  };
  add(terms.may !== 'anybody', 'not_signed_in');
  add(terms.may !== 'anybody' && terms.may !== 'account', 'not_allowed');
  add(method !== 'GET', 'csrf_failed', 'bad_request', 'too_large', 'unsupported_file');
  add(terms.body === 'file', ...fileRefusals);
  add(path.includes(':'), 'not_found');
  add(terms.query !== undefined || (terms.body !== undefined && terms.body !== 'mail'), 'invalid');
  add(terms.version !== undefined, 'stale_version');
  add(terms.version === 'required', 'version_required');
  return [...refusals].toSorted();
};
