import type { Answers, GivenAnswer, Route, RouteTable } from '@holdfast/contracts/route';
import {
  Controller,
  HttpCode,
  Inject,
  Req,
  RequestMapping,
  RequestMethod,
  Res,
  SetMetadata,
  type Type,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { setVersion } from '../http/version.ts';
import { type Asked, readAsked } from './asked.ts';

export const ROUTE = 'holdfast:route';

type Answer<Row extends Route> = Answers<Row> extends z.ZodType ? GivenAnswer<Row> : unknown;

type Handlers<Table extends RouteTable> = {
  readonly [Name in keyof Table]: (asked: Asked<Table[Name]>) => Answer<Table[Name]> | Promise<Answer<Table[Name]>>;
};

type Instances<Classes extends readonly Type[]> = {
  [At in keyof Classes]: Classes[At] extends Type<infer Instance> ? Instance : never;
};

type Handler = (asked: object) => unknown;

export const statusOf = ({ terms }: Route): number => terms.status ?? (terms.answer === 'nothing' ? 204 : 200);

/** The one shape that an answer may have: what the row's shape does not name stays here. */
const readAnswer = ({ terms }: Route, reply: FastifyReply, given: unknown): unknown => {
  if (!(terms.answer instanceof z.ZodType)) return given;
  const answer = terms.answer.parse(given);
  setVersion(reply, answer);
  return answer;
};

/**
 * The controller of a noun, from its rows of the table: every row has a handler, or it does not compile; what a handler
 * gets and gives is what its row says. Method, address, guard, checks, status and version come from the row.
 */
export const serve = <Table extends RouteTable, const Services extends readonly Type[]>(
  table: Table,
  services: Services,
  handlersOf: (...services: Instances<Services>) => Handlers<Table>,
): Type => {
  class Served {
    readonly handlers: Readonly<Record<string, Handler>>;

    constructor(...given: Instances<Services>) {
      this.handlers = handlersOf(...given) as Readonly<Record<string, Handler>>;
    }
  }
  Controller()(Served);
  for (const [at, service] of services.entries()) Inject(service)(Served, undefined, at);
  for (const [name, row] of Object.entries(table)) serveRow(Served.prototype, name, row);
  return Served;
};

interface WithHandlers {
  readonly handlers: Readonly<Record<string, Handler>>;
}

const serveRow = (prototype: object, name: string, row: Route): void => {
  const descriptor = {
    value: async function (this: WithHandlers, request: FastifyRequest, reply: FastifyReply) {
      const asked = readAsked(row, request, reply);
      return readAnswer(row, reply, await this.handlers[name]?.(asked));
    },
  };
  Object.defineProperty(prototype, name, descriptor);
  Req()(prototype, name, 0);
  Res({ passthrough: true })(prototype, name, 1);
  const decorators = [
    RequestMapping({ path: row.path, method: RequestMethod[row.method] }),
    HttpCode(statusOf(row)),
    SetMetadata(ROUTE, row),
  ];
  for (const decorate of decorators) decorate(prototype, name, descriptor);
};
