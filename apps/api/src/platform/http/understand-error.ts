import { isUnavailable } from '@holdfast/database/unavailable';
import { Refusal, Unconfirmed } from '@holdfast/services/refusal';
import { HttpException } from '@nestjs/common';
import { sentence } from '@holdfast/words/sentence';
import { ProblemError, notFound } from './problem.ts';
import { oneInvalid } from './validate.ts';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

const sentences: Readonly<Record<string, () => ProblemError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new ProblemError('too_large', sentence('problems.request_too_large')),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new ProblemError('bad_request', sentence('problems.not_json')),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new ProblemError('bad_request', sentence('problems.empty_json')),
  FST_ERR_CTP_INVALID_JSON_BODY: () => new ProblemError('bad_request', sentence('problems.broken_json')),
  FST_REQ_FILE_TOO_LARGE: () => new ProblemError('too_large', sentence('problems.file_too_large')),
  FST_FILES_LIMIT: () => new ProblemError('bad_request', sentence('problems.one_file_at_a_time')),
  FST_MP_PREMATURE_CLOSE: () => new ProblemError('bad_request', sentence('problems.upload_broke_off')),
  FST_CSRF_MISSING_SECRET: () => csrfFailed(),
  FST_CSRF_INVALID_TOKEN: () => csrfFailed(),
  '23505': () => new ProblemError('conflict', sentence('problems.one_like_it')),
  '40P01': () => new ProblemError('conflict', sentence('problems.changed_at_once')),
  '23503': () => new ProblemError('invalid', sentence('problems.refers_to_nothing')),
  '23514': () => new ProblemError('invalid', sentence('problems.not_a_value_to_keep')),
  '22P02': () => new ProblemError('bad_request', sentence('problems.wrong_kind_of_value')),
  '22021': () => new ProblemError('bad_request', sentence('problems.character_not_kept')),
  '22P05': () => new ProblemError('bad_request', sentence('problems.character_not_kept')),
  '22008': () => new ProblemError('invalid', sentence('problems.no_such_date')),
};

export const csrfFailed = (): ProblemError => new ProblemError('csrf_failed', sentence('problems.csrf_failed'));

const byStatus = (status: number): ProblemError => {
  if (status === 404) return notFound();
  if (status === 405) return new ProblemError('method_not_allowed', sentence('problems.method_not_allowed'));
  if (status === 413) return new ProblemError('too_large', sentence('problems.request_too_large'));
  if (status === 415) return new ProblemError('bad_request', sentence('problems.not_json'));
  if (status === 429) return new ProblemError('too_many_requests', sentence('problems.too_many_requests'));
  if (status >= 400 && status < 500) return new ProblemError('bad_request', sentence('problems.not_readable'));
  return internal();
};
const internal = (): ProblemError => new ProblemError('internal', sentence('problems.internal'));

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
};

/** A service's refusal: a rule that names a value is told beside that value, in its own words. */
const refusedBy = ({ kind, why, field }: Refusal): ProblemError => {
  if (field === null) return new ProblemError(kind, why);
  return kind === 'invalid' ? oneInvalid(field, why) : new ProblemError('invalid', why, [{ field, message: why }]);
};

/** Whatever was thrown, as a problem that tells the person what to do and a stranger nothing. */
export const understandError = (error: unknown): ProblemError => {
  if (error instanceof ProblemError) return error;
  if (error instanceof Unconfirmed) return new ProblemError(error.kind, error.why, undefined, undefined, error.follows);
  if (error instanceof Refusal) return refusedBy(error);
  // Nest wraps what the server under it says.
  if (error instanceof HttpException && error.cause !== undefined) return understandError(error.cause);
  const known = sentences[codeOf(error)];
  if (known !== undefined) return known();
  const status = statusOf(error);
  if (status !== undefined) return byStatus(status);
  if (isUnavailable(error)) {
    return new ProblemError('unavailable', sentence('problems.unavailable'), undefined, {
      'retry-after': '30',
    });
  }
  return internal();
};
