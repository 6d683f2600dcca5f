import type { ProblemCode } from '@holdfast/contracts/problem';
import { readLanguage } from '@holdfast/words/languages';
import type { Said } from '@holdfast/words/say';

/** What the server says when it will not do something, or that it could not be reached at all. */
export type ClientProblemCode = ProblemCode | 'offline';

/** What is wrong with one field, with the language in which the server said it. */
export interface FieldRefusal {
  readonly field: string;
  readonly message: Said;
}

interface ProblemContent {
  readonly status: number;
  readonly code: string;
  readonly detail: Said;
  readonly requestId: string;
  readonly fields: readonly FieldRefusal[];
}

export class ApiProblem extends Error implements ProblemContent {
  readonly status: number;
  readonly code: string;
  readonly detail: Said;
  readonly requestId: string;
  readonly fields: readonly FieldRefusal[];

  constructor(content: ProblemContent) {
    super(content.detail.text);
    this.name = 'ApiProblem';
    this.status = content.status;
    this.code = content.code;
    this.detail = content.detail;
    this.requestId = content.requestId;
    this.fields = content.fields;
  }
}

export const isProblem = (error: unknown, code?: ClientProblemCode): error is ApiProblem =>
  error instanceof ApiProblem && (code === undefined || error.code === code);

export const offline = (): ApiProblem =>
  new ApiProblem({ status: 0, code: 'offline', detail: { text: '', language: null }, requestId: '', fields: [] });

/** What the server would refuse anyway, said before anything is typed. */
export const notAllowed = (): ApiProblem =>
  new ApiProblem({
    status: 403,
    code: 'not_allowed' satisfies ProblemCode,
    detail: { text: '', language: null },
    requestId: '',
    fields: [],
  });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const readField = (value: unknown): FieldRefusal[] =>
  isRecord(value)
    ? [
        {
          field: text(value['field']),
          message: { text: text(value['message']), language: readLanguage(value['language']) },
        },
      ]
    : [];

/** Reads a problem document; a proxy in between may have put anything in its place, so nothing is taken for granted. */
export function readProblem(status: number, body: string): ApiProblem {
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(body);
  } catch {
    // Not ours: a gateway's own page. The status says enough.
  }
  const document = isRecord(parsed) ? parsed : {};
  const fields: unknown = document['fields'];
  return new ApiProblem({
    status,
    code: text(document['code']) || (status >= 502 && status <= 504 ? 'unavailable' : 'internal'),
    detail: { text: text(document['detail']), language: readLanguage(document['language']) },
    requestId: text(document['requestId']),
    fields: Array.isArray(fields) ? fields.flatMap(readField) : [],
  });
}
