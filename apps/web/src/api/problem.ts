import type { FieldProblem, ProblemCode } from '@holdfast/contracts/problem';

/** What the server says when it will not do something, or that it could not be reached at all. */
export type ClientProblemCode = ProblemCode | 'offline';

interface ProblemContent {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly fields: readonly FieldProblem[];
}

export class ApiProblem extends Error implements ProblemContent {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly fields: readonly FieldProblem[];

  constructor(content: ProblemContent) {
    super(content.detail);
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
  new ApiProblem({ status: 0, code: 'offline', detail: '', requestId: '', fields: [] });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const readField = (value: unknown): FieldProblem[] =>
  isRecord(value) ? [{ field: text(value['field']), message: text(value['message']) }] : [];

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
    detail: text(document['detail']),
    requestId: text(document['requestId']),
    fields: Array.isArray(fields) ? fields.flatMap(readField) : [],
  });
}
