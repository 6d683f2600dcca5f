import { isUnavailable } from '@holdfast/database/unavailable';
import { HttpException } from '@nestjs/common';
import { ProblemError, notFound } from './problem.ts';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

const sentences: Readonly<Record<string, () => ProblemError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new ProblemError('too_large', 'Send less at a time.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new ProblemError('bad_request', 'Send this request as JSON.'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new ProblemError('bad_request', 'The request was sent as JSON but holds none.'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => new ProblemError('bad_request', 'The request was sent as JSON but is not JSON.'),
  FST_REQ_FILE_TOO_LARGE: () =>
    new ProblemError('too_large', 'The file is over 25 MB. Remove pictures or split it, and upload the smaller file.'),
  FST_FILES_LIMIT: () => new ProblemError('bad_request', 'Upload one file at a time.'),
  FST_MP_PREMATURE_CLOSE: () =>
    new ProblemError('bad_request', 'The upload broke off. Nothing was kept: upload it again.'),
  FST_CSRF_MISSING_SECRET: () => csrfFailed(),
  FST_CSRF_INVALID_TOKEN: () => csrfFailed(),
  '23505': () => new ProblemError('conflict', 'There is one like it already.'),
  '40P01': () => new ProblemError('conflict', 'Somebody else was changing the same at that moment. Try again.'),
  '23503': () => new ProblemError('invalid', 'Something that this refers to is not in this council’s records.'),
  '23514': () => new ProblemError('invalid', 'One of the values is not one that can be kept.'),
  '22P02': () => new ProblemError('bad_request', 'One of the values is not of the right kind.'),
  '22021': () => new ProblemError('bad_request', 'One of the texts holds a character that cannot be kept.'),
  '22P05': () => new ProblemError('bad_request', 'One of the texts holds a character that cannot be kept.'),
  '22008': () => new ProblemError('invalid', 'One of the dates does not exist.'),
};

export const csrfFailed = (): ProblemError => new ProblemError('csrf_failed', 'Reload the page and try again.');

const byStatus = (status: number): ProblemError => {
  if (status === 404) return notFound();
  if (status === 405)
    return new ProblemError('method_not_allowed', 'Ask in another way; the page /api/docs lists how.');
  if (status === 413) return new ProblemError('too_large', 'Send less at a time.');
  if (status === 415) return new ProblemError('bad_request', 'Send this request as JSON.');
  if (status === 429) return new ProblemError('too_many_requests', 'Wait a minute and try again.');
  if (status >= 400 && status < 500)
    return new ProblemError('bad_request', 'The request is not in a form that can be read.');
  return internal();
};
const internal = (): ProblemError =>
  new ProblemError(
    'internal',
    'Nothing was changed. Try again; if it happens again, tell your administrator the number below.',
  );

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
};

/** Whatever was thrown, as a problem that tells the person what to do and a stranger nothing. */
export const understandError = (error: unknown): ProblemError => {
  if (error instanceof ProblemError) return error;
  // Nest wraps what the server under it says.
  if (error instanceof HttpException && error.cause !== undefined) return understandError(error.cause);
  const known = sentences[codeOf(error)];
  if (known !== undefined) return known();
  const status = statusOf(error);
  if (status !== undefined) return byStatus(status);
  if (isUnavailable(error)) {
    return new ProblemError('unavailable', 'Nothing was changed. Wait a minute and try again.', undefined, {
      'retry-after': '30',
    });
  }
  return internal();
};
