import { languages } from '@holdfast/words/languages';
import { z } from 'zod';

/**
 * What can go wrong, as stable codes with the status that HTTP gives each. Codes are promised to programs that
 * call Holdfast; the sentences in `title` and `detail` are for people and may be reworded.
 */
export const problemStatus = {
  bad_request: 400,
  invalid: 422,
  not_signed_in: 401,
  wrong_sign_in: 401,
  csrf_failed: 403,
  not_allowed: 403,
  not_found: 404,
  method_not_allowed: 405,
  stale_version: 412,
  version_required: 428,
  conflict: 409,
  refused_by_rule: 409,
  needs_confirmation: 409,
  too_large: 413,
  unsupported_file: 415,
  empty_file: 422,
  wrong_file_type: 415,
  password_protected: 422,
  old_binary_format: 415,
  macros: 422,
  hostile_file: 422,
  broken_file: 422,
  too_many_requests: 429,
  unavailable: 503,
  schema_older: 503,
  internal: 500,
} as const;
export type ProblemCode = keyof typeof problemStatus;

/** Which sentence was said, and what stands in it: the same in every language. */
const reason = z.object({ code: z.string(), parameters: z.record(z.string(), z.unknown()) });

/** The language of a text: English where the one that was asked for lacks it. null: nobody knows. */
const language = z.enum(languages).nullable();

export const fieldProblem = z.object({
  /** Path of the field in the request body, joined by dots. */
  field: z.string(),
  message: z.string(),
  language,
  reason: reason.optional(),
});
export type FieldProblem = z.infer<typeof fieldProblem>;

/** RFC 9457 problem document; sent as application/problem+json. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  /** The language of `detail`. */
  language,
  reason: reason.optional(),
  requestId: z.string(),
  fields: z.array(fieldProblem).optional(),
  /** Of `needs_confirmation`: what follows, each by the name under which it is confirmed. */
  follows: z.array(z.object({ kind: z.string(), message: z.string(), language, reason: reason.optional() })).optional(),
});
export type Problem = z.infer<typeof problem>;
