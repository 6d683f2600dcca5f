import { isDeepStrictEqual } from 'node:util';
import type { KeptNoun } from '@holdfast/domain/log/kept-nouns';
import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import type { EventRecord } from '../log/event.record.ts';
import { lastChange } from './last-change.ts';
import { writeEvents } from '../log/write-events.ts';
import type { KeptOutcome, KeptRefusal } from './kept-outcome.ts';

/** What a change would make of one record: null before it was added, null after it is removed. */
export interface Proposal<Values> {
  readonly id: string;
  readonly before: Values | null;
  readonly after: Values | null;
}

interface KeptDefinition<Values extends object> {
  readonly noun: KeptNoun;
  readonly table: string;
  /** The column that, with the council, is the key. */
  readonly key: string;
  /** The columns that an administrator may change, each by its name in code. */
  readonly columns: Readonly<Record<keyof Values & string, string>>;
  readonly called: (values: Values) => string;
  /**
   * What no change may bring about, whether somebody makes it, puts it back or takes it back. Asked before anything is
   * written, with the record already held, so that two who change it at once are answered one after the other.
   */
  readonly refuse?: (transaction: CouncilTransaction, proposal: Proposal<Values>) => Promise<KeptRefusal | null>;
  /** What follows from a change in the same transaction, once it is written. */
  readonly follow?: (transaction: CouncilTransaction, proposal: Proposal<Values>, by: string | null) => Promise<void>;
  /** Columns that a change moves along, in SQL: `sequence = t.sequence + 1`. */
  readonly alongside?: string;
  /** The values whose change moves them along; any, where it is not said. */
  readonly alongsideOf?: readonly (keyof Values & string)[];
}

/** What a change names; `undefined` means the same as not named. */
export type KeptEdit<Values> = { readonly [Name in keyof Values]?: Values[Name] | undefined };

/** One kind of record that an administrator keeps, with its history. */
export interface KeptRecord<Values extends object> {
  /** `by`: null where nobody had signed in, as when a council is opened. */
  readonly add: (transaction: CouncilTransaction, values: Values, by: string | null) => Promise<KeptOutcome>;
  /** `revision`: the version that the person saw; null to change whatever stands. */
  readonly change: (
    transaction: CouncilTransaction,
    id: string,
    revision: number | null,
    values: KeptEdit<Values>,
    by: string | null,
  ) => Promise<KeptOutcome>;
  /** Taken out of every list; what refers to it keeps it. */
  readonly remove: (
    transaction: CouncilTransaction,
    id: string,
    revision: number | null,
    by: string,
  ) => Promise<KeptOutcome>;
  /** Undoes one change of it, where nobody has changed the same values since. */
  readonly putBack: (transaction: CouncilTransaction, change: EventRecord, by: string) => Promise<KeptOutcome>;
}

interface Held<Values> {
  readonly values: Values;
  readonly revision: number;
  readonly removed: boolean;
}

/**
 * The one door through which a setting is written: it holds the record, compares the version that the person saw, asks
 * the rule, writes, and remembers before and after. Nothing is written where any of these says no.
 */
export function keptRecord<Values extends object>(definition: KeptDefinition<Values>): KeptRecord<Values> {
  const { noun, table, key, columns, called } = definition;
  const names = Object.entries<string>(columns);
  const asJson = names.map(([name, column]) => `'${name}', t.${column}`).join(', ');
  const alongside = (differing: readonly string[]): readonly string[] => {
    const { alongside: moved, alongsideOf: of } = definition;
    return moved !== undefined && (of === undefined || of.some((name) => differing.includes(name))) ? [moved] : [];
  };

  const hold = (transaction: CouncilTransaction, id: string): Promise<Held<Values> | null> =>
    transaction.row<{ values: Values; revision: number; removed: boolean }>(
      `hold-${noun}`,
      `select jsonb_build_object(${asJson}) as values, t.revision, t.removed_at is not null as removed
       from ${table} t where t.council_id = $1 and t.${key} = $2 for no key update`,
      [id],
    );

  // Names in code become columns; a value that is not named is not touched.
  const inColumns = (values: KeptEdit<Values>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(values).flatMap(([name, value]) => columnOf(name, value)));
  const columnOf = (name: string, value: unknown): [string, unknown][] => {
    const column = names.find(([known]) => known === name)?.[1];
    return column === undefined || value === undefined ? [] : [[column, value]];
  };

  /** `differing`: the values that change; all of them, where it is taken out or comes back. */
  const write = async (
    transaction: CouncilTransaction,
    id: string,
    next: Partial<Values> | null,
    differing: readonly string[],
  ) => {
    const values = next ?? {};
    const set = [
      ...Object.keys(inColumns(values)).map((column) => `${column} = x.${column}`),
      'revision = t.revision + 1',
      `removed_at = ${next === null ? 'now()' : 'null'}`,
      ...alongside(differing),
    ];
    await transaction.change(
      `update ${table} t set ${set.join(', ')}
       from jsonb_populate_record(null::${table}, $3::jsonb) x where t.council_id = $1 and t.${key} = $2`,
      [id, JSON.stringify(inColumns(values))],
    );
  };

  /** As Postgres will give them back: 18:00 is 18:00:00, so that what is the same is seen to be the same. */
  const asStored = async (transaction: CouncilTransaction, values: KeptEdit<Values>): Promise<Partial<Values>> => {
    const row = await transaction.row<{ values: Values }>(
      `as-stored-${noun}`,
      `select jsonb_build_object(${asJson}) as values from jsonb_populate_record(null::${table}, $2::jsonb) t
       where $1::uuid is not null`,
      [JSON.stringify(inColumns(values))],
    );
    const stored: Partial<Values> = { ...row?.values };
    // The rest of the record came along as null, and is not what was asked about.
    for (const [name] of names) if (Reflect.get(values, name) === undefined) Reflect.deleteProperty(stored, name);
    return stored;
  };

  const refused = async (transaction: CouncilTransaction, proposal: Proposal<Values>): Promise<KeptOutcome | null> => {
    const refusal = (await definition.refuse?.(transaction, proposal)) ?? null;
    return refusal === null ? null : { kind: 'refused', refusal };
  };

  const add = async (transaction: CouncilTransaction, given: Values, by: string | null): Promise<KeptOutcome> => {
    const id = newId();
    const values = { ...given, ...(await asStored(transaction, given)) };
    const no = await refused(transaction, { id, before: null, after: values });
    if (no !== null) return no;
    const list = Object.keys(inColumns(values));
    await transaction.change(
      `insert into ${table} (council_id, ${key}, recorded_by, ${list.join(', ')})
       select $1, $2, $4, ${list.map((column) => `x.${column}`).join(', ')} from jsonb_populate_record(null::${table}, $3::jsonb) x`,
      [id, JSON.stringify(inColumns(values)), by],
    );
    const all = names.map(([name]) => name);
    await writeEvents(transaction, [
      { noun: noun, nounId: id, nounName: called(values), kind: 'added', after: only(values, all), by },
    ]);
    await definition.follow?.(transaction, { id, before: null, after: values }, by);
    return { kind: 'changed', id, revision: 1 };
  };

  /** `next`: null removes. What does not differ is neither written nor remembered. */
  const turn = async (
    transaction: CouncilTransaction,
    id: string,
    held: Held<Values>,
    next: Partial<Values> | null,
    origin: { readonly by: string | null; readonly putsBack: string | null },
  ): Promise<KeptOutcome> => {
    const present = held.removed ? null : held.values;
    const after = next === null ? null : { ...held.values, ...next };
    const differing = names
      .map(([name]) => name)
      .filter(
        (name) =>
          present === null || after === null || !isDeepStrictEqual(valueOf(present, name), valueOf(after, name)),
      );
    if ((present === null) === (after === null) && differing.length === 0)
      return { kind: 'changed', id, revision: held.revision };
    const no = await refused(transaction, { id, before: present, after });
    if (no !== null) return no;
    await write(transaction, id, next, differing);
    await writeEvents(transaction, [
      {
        noun: noun,
        nounId: id,
        nounName: called(present ?? held.values),
        kind: after === null ? 'removed' : present === null ? 'restored' : 'changed',
        before: present && only(present, differing),
        after: after && only(after, differing),
        ...origin,
      },
    ]);
    await definition.follow?.(transaction, { id, before: present, after }, origin.by);
    return { kind: 'changed', id, revision: held.revision + 1 };
  };

  const heldAs = async (
    transaction: CouncilTransaction,
    id: string,
    revision: number | null,
  ): Promise<{ readonly kind: 'held'; readonly held: Held<Values> } | KeptOutcome> => {
    const held = await hold(transaction, id);
    if (held === null || held.removed) return { kind: 'not_found' };
    if (revision === null || revision === held.revision) return { kind: 'held', held };
    return { kind: 'stale', revision: held.revision, last: await lastChange(transaction, noun, id) };
  };

  return {
    add,
    change: async (transaction, id, revision, values, by) => {
      const found = await heldAs(transaction, id, revision);
      if (found.kind !== 'held') return found;
      return turn(transaction, id, found.held, await asStored(transaction, values), { by, putsBack: null });
    },
    remove: async (transaction, id, revision, by) => {
      const found = await heldAs(transaction, id, revision);
      return found.kind === 'held' ? turn(transaction, id, found.held, null, { by, putsBack: null }) : found;
    },
    putBack: async (transaction, change, by) => {
      const held = await hold(transaction, change.nounId);
      if (held === null) return { kind: 'not_found' };
      const stands = change.after === null ? held.removed : !held.removed && sameValues(held.values, change.after);
      if (!stands) {
        const last = await lastChange(transaction, noun, change.nounId);
        return { kind: 'stale', revision: held.revision, last };
      }
      // What comes back was written by this door, from values of this shape.
      const next = change.before === null ? null : held.values;
      const values = next === null ? null : Object.assign({ ...next }, change.before);
      return turn(transaction, change.nounId, held, values, { by, putsBack: change.eventId });
    },
  };
}

const only = (values: object, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, valueOf(values, name)]));
const valueOf = (values: object, name: string): unknown => (Reflect.get(values, name) as unknown) ?? null;
const sameValues = (present: object, wanted: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(wanted).every(([name, value]) => isDeepStrictEqual(valueOf(present, name), value ?? null));
