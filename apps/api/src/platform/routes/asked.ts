import type { AccessOf, ParametersOf, ReadBody, ReadQuery, Route, Takes, VersionOf } from '@holdfast/contracts/route';
import type { Permission } from '@holdfast/domain/permissions/may';
import { typedWords } from '@holdfast/domain/text/words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type CurrentMember, currentMember } from '../access/current-member.ts';
import { type SentFile, readOneFile } from '../http/one-file.ts';
import { notFound } from '../http/problem.ts';
import { saidOfFault } from '../http/said-of-fault.ts';
import { invalid } from '../http/validate.ts';
import { ifMatch, ifMatchWhereSent } from '../http/version.ts';

interface OfMember {
  readonly member: CurrentMember;
  readonly councilId: string;
}
type OfBody<Row extends Route> =
  Takes<Row> extends z.ZodType
    ? { readonly body: ReadBody<Row> }
    : Takes<Row> extends 'file'
      ? { readonly file: () => Promise<SentFile> }
      : unknown;
type OfQuery<Row extends Route> = Row['terms'] extends { readonly query: z.ZodType }
  ? { readonly query: ReadQuery<Row> }
  : unknown;
type OfVersion<Row extends Route> =
  VersionOf<Row> extends 'required'
    ? { readonly revision: number }
    : VersionOf<Row> extends 'where_sent'
      ? { readonly revision: number | null }
      : unknown;

/** What a handler gets: everything that its row names, checked. */
export type Asked<Row extends Route> = ParametersOf<Row> &
  (AccessOf<Row> extends Permission ? OfMember : unknown) &
  OfBody<Row> &
  OfQuery<Row> &
  OfVersion<Row> & { readonly request: FastifyRequest; readonly reply: FastifyReply };

const uuid = z.uuid();
const words = z.record(z.string(), z.string());

/** An address that cannot be one of ours holds nothing, as if it were another council's. */
const readParameters = (given: unknown): Readonly<Record<string, string>> => {
  const parameters = words.parse(cleaned(given ?? {}));
  const wrong = Object.entries(parameters).some(
    ([name, value]) => name.endsWith('Id') && !uuid.safeParse(value).success,
  );
  if (wrong) throw notFound();
  return parameters;
};

const check = (schema: z.ZodType, value: unknown): unknown => {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw invalid(read.error.issues.map((issue) => ({ path: issue.path, message: saidOfFault(issue, value) })));
};

const deepest = 32;

/**
 * What came, with each text in it as it may be kept. It is done here for every route, so that no field can be forgotten
 * and no text that Postgres refuses comes so far. The names of what came are compared with the row's, and stay; so does
 * what the row calls secret. `way`: how one came to `value`.
 */
const cleaned = (value: unknown, secret: readonly string[] = [], way = '', within = 0): unknown => {
  if (typeof value === 'string') return secret.includes(way) ? value : typedWords(value);
  if (typeof value !== 'object' || value === null) return value;
  // No row takes anything so deep, and a body of a million brackets would have the call stack of one.
  if (within === deepest) return null;
  if (Array.isArray(value)) return value.map((one) => cleaned(one, secret, way, within + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [
      name,
      cleaned(inside, secret, way === '' ? name : `${way}.${name}`, within + 1),
    ]),
  );
};

const versions = { required: ifMatch, where_sent: ifMatchWhereSent } as const;

/** Reads a request as its row says, and refuses what does not fit: the version, the address, the query, the body. */
export const readAsked = ({ terms }: Route, request: FastifyRequest, reply: FastifyReply): object => {
  const { may, version, query, body, secret } = terms;
  const holdsPermission = may !== 'anybody' && may !== 'account' && may !== 'operator';
  const member = holdsPermission ? currentMember(request) : undefined;
  return {
    request,
    reply,
    member,
    councilId: member?.councilId,
    ...(version === undefined ? {} : { revision: versions[version](request) }),
    ...readParameters(request.params),
    ...(query === undefined ? {} : { query: check(query, cleaned(request.query)) }),
    ...(body instanceof z.ZodType ? { body: check(body, cleaned(request.body, secret)) } : {}),
    ...(body === 'file' ? { file: () => readOneFile(request) } : {}),
  };
};
