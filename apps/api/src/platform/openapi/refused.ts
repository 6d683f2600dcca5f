import { type ProblemCode, problem, problemStatus } from '@holdfast/contracts/problem';
import { refusalsOf } from '@holdfast/contracts/refusals';
import type { Route } from '@holdfast/contracts/route';
import { inWords } from '@holdfast/words/say';
import { sentence } from '@holdfast/words/sentence';
import type { Schemas } from './schemas.ts';

const nameOf = (codes: readonly ProblemCode[]): string =>
  codes
    .flatMap((code) => code.split('_'))
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');

/** Refusals as responses: one for each status, which says the codes that it may have here. Alike ones stand once. */
export class Refused {
  readonly #responses = new Map<string, object>();
  readonly #schema: object;

  constructor(schemas: Schemas) {
    this.#schema = schemas.answered(problem);
  }

  of(row: Route): Readonly<Record<string, object>> {
    const byStatus = Map.groupBy(refusalsOf(row), (code) => problemStatus[code]);
    return Object.fromEntries([...byStatus].map(([status, codes]) => [String(status), this.#reference(codes)]));
  }

  named(): Readonly<Record<string, object>> {
    return Object.fromEntries([...this.#responses].toSorted(([a], [b]) => a.localeCompare(b)));
  }

  #reference(codes: readonly ProblemCode[]): object {
    const name = nameOf(codes);
    const ofCodes = { type: 'object', properties: { code: { enum: codes } } };
    this.#responses.set(name, {
      description: codes.map((code) => `${inWords('en', sentence(`titles.${code}`))} (\`${code}\`)`).join('; '),
      content: { 'application/problem+json': { schema: { allOf: [this.#schema, ofCodes] } } },
    });
    return { $ref: `#/components/responses/${name}` };
  }
}
