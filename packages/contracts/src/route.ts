import type { Permission } from '@holdfast/domain/permissions/may';
import type { z } from 'zod';
import type { ProblemCode } from './problem.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call a route. `anybody`: without signing in. `account`: whoever is signed in, before a council is chosen.
 * `operator`: whoever looks after the machine, and no council. A permission: whoever has it in the council of the session.
 */
export type Access = 'anybody' | 'account' | 'operator' | Permission;

/** An answer that is no JSON: the media types that it may have. */
export interface FileAnswer {
  readonly mediaTypes: readonly [string, ...string[]];
}

/** What a route asks for and answers. It stays on the server: the browser gets the method and the address alone. */
export interface Terms {
  /** What the route does, as a heading. */
  readonly summary: string;
  readonly may: Access;
  readonly query?: z.ZodObject;
  /** JSON of this shape; `file`: a form with one file; `mail`: a message as a mail server has it. */
  readonly body?: z.ZodType | 'file' | 'mail';
  /**
   * Fields of the body that are compared to the letter and shown to nobody, each by its way in: `newAccount.password`.
   * They come to the handler as they were sent; of every other text the marks that no reader sees are left out.
   */
  readonly secret?: readonly string[];
  /**
   * `required`: the request says in `If-Match` which version it changes. `where_sent`: what is only ever added to; the
   * version is checked where the request says one.
   */
  readonly version?: 'required' | 'where_sent';
  /** `nothing`: no content. */
  readonly answer: z.ZodType | FileAnswer | 'nothing';
  /** 200 where it is not said, and 204 for no content. */
  readonly status?: 201 | 202;
  /** Refusals of its own, besides those that follow from the rest of the row (refusals.ts). It answers with no others. */
  readonly refuses?: readonly ProblemCode[];
}

/** A row of the table of routes. Parameters stand in the path as `:personId`; what ends in `Id` is one of our ids. */
export interface Route<Path extends string = string, Given extends Terms = Terms> {
  readonly method: Method;
  readonly path: Path;
  readonly terms: Given;
}

export type RouteTable = Readonly<Record<string, Route>>;

/** The way to each text of a body, however deep it stands: `email`, `newAccount.password`. */
type WaysToText<Value> = Value extends readonly (infer One)[]
  ? WaysToText<One>
  : Value extends object
    ? {
        [Name in keyof Value & string]:
          (string extends Value[Name] ? Name : never) | `${Name}.${WaysToText<NonNullable<Value[Name]>>}`;
      }[keyof Value & string]
    : never;

/** What a row calls secret is a text of its body, or the row does not compile. */
type SecretsOfBody<Given extends Terms> = Given extends {
  readonly secret: readonly string[];
  readonly body: infer Body extends z.ZodType;
}
  ? { readonly secret: readonly WaysToText<z.input<Body>>[] }
  : Given extends { readonly secret: readonly string[] }
    ? { readonly secret: readonly never[] }
    : unknown;

export const route = <const Path extends `/${string}`, const Given extends Terms>(
  method: Method,
  path: Path,
  terms: Given & SecretsOfBody<Given>,
): Route<Path, Given> => ({ method, path, terms });

/** Names of the parameters in a path. Example: of `/api/people/:personId/leaving` it is `personId`. */
type ParameterNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

export type ParametersOf<Row extends Route> = Readonly<Record<ParameterNames<Row['path']>, string>>;

type TermOf<Row extends Route, Name extends keyof Terms> =
  Row['terms'] extends Readonly<Record<Name, infer Term>> ? Term : undefined;

export type ReadOnly<Value> = Value extends readonly unknown[] | object
  ? { readonly [Key in keyof Value]: ReadOnly<Value[Key]> }
  : Value;

/** As the caller sends it. */
export type SentBody<Row extends Route> = ReadOnly<z.input<Extract<TermOf<Row, 'body'>, z.ZodType>>>;
export type SentQuery<Row extends Route> = ReadOnly<z.input<Extract<TermOf<Row, 'query'>, z.ZodType>>>;

/** As the handler gets it: checked, and with what the shape fills in. */
export type ReadBody<Row extends Route> = z.output<Extract<TermOf<Row, 'body'>, z.ZodType>>;
export type ReadQuery<Row extends Route> = z.output<Extract<TermOf<Row, 'query'>, z.ZodType>>;

/** As the handler gives it; what the shape does not name is left out on the way. */
export type GivenAnswer<Row extends Route> = ReadOnly<z.input<Extract<TermOf<Row, 'answer'>, z.ZodType>>>;
/** As the caller gets it. */
export type AnswerOf<Row extends Route> = z.output<Extract<TermOf<Row, 'answer'>, z.ZodType>>;

export type Takes<Row extends Route> = TermOf<Row, 'body'>;
export type Answers<Row extends Route> = TermOf<Row, 'answer'>;
export type VersionOf<Row extends Route> = TermOf<Row, 'version'>;
export type AccessOf<Row extends Route> = Row['terms']['may'];
