import { createDataSource } from '@holdfast/database/data-source';
import { fieldNamed, recommendationFieldNames } from '@holdfast/domain/recommendations/fields/fields';
import { testDay } from '../support/running-api.ts';
import { testAddress } from '../support/test-address.ts';

export interface TextColumn {
  readonly table: string;
  readonly column: string;
  readonly type: 'text' | 'text[]' | 'jsonb' | 'bytea';
}

/** One connection to the database. */
export interface Hand {
  readonly rows: <Row>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly run: (sql: string, values?: readonly unknown[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** As the role to which no policy applies: the log is changed by nobody else. */
export const openHand = async (): Promise<Hand> => {
  const url = new URL(testAddress('HOLDFAST_TEST_ADMIN_URL'));
  url.pathname = new URL(testAddress('HOLDFAST_TEST_MIGRATION_URL')).pathname;
  const source = await createDataSource({ url: url.toString(), poolSize: 1 }).initialize();
  const runner = source.createQueryRunner();
  await runner.query(`select set_config('app.today', $1, false)`, [testDay]);
  return {
    rows: <Row>(sql: string, values: readonly unknown[] = []) => runner.manager.query<Row[]>(sql, [...values]),
    run: async (sql, values = []) => {
      await runner.query(sql, [...values]);
    },
    close: async () => {
      await runner.release();
      await source.destroy();
    },
  };
};

/**
 * Every column of a council's tables in which there can be words, as the catalogue has them: one that a check holds to a
 * list of values has none.
 */
export const textColumns = (hand: Hand): Promise<readonly TextColumn[]> =>
  hand.rows<TextColumn>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'holdfast'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = '' and format_type(a.atttypid, null) = any(array['text', 'text[]', 'json', 'jsonb', 'bytea', 'character varying'])
      and c.relname <> 'session' and exists (select 1 from pg_attribute k where k.attrelid = c.oid and k.attname = 'council_id' and not k.attisdropped)
      and not exists (select 1 from pg_constraint k where k.contype = 'c' and k.conrelid = c.oid and a.attnum = any(k.conkey)
        and pg_get_constraintdef(k.oid) ~ ('\\m' || a.attname || ' (= ANY \\(|<@ )ARRAY\\['))
    order by 1, a.attnum`);

const letters = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/gu, '');

/** The word that stands in one column, or in one part of it, and nowhere else. Example: "quillactionxwords". */
export const wordOf = (...place: readonly string[]): string => `quill${place.map(letters).join('x')}`;

export const wordsIn = (text: string): readonly string[] => [...new Set(text.toLowerCase().match(/quill[a-z]+/gu))];

/** What is written as a person writes, and no code, key, day or colour. */
const isWritten = (text: string): boolean => /[A-Z][a-z]|\S \S/u.test(text);

/** The same value with the word after each text that a person wrote. */
const planted = (value: unknown, word: string): unknown => {
  if (typeof value === 'string') return isWritten(value) ? `${value} ${word}` : value;
  if (Array.isArray(value)) return value.map((item: unknown) => planted(item, word));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, planted(item, word)]));
};

type Written = (column: string) => string;
const planting: Readonly<Record<'text' | 'text[]' | 'bytea', { readonly filled: Written; readonly empty: Written }>> = {
  text: { filled: (column) => `${column} || ' ' || $2::text`, empty: () => '$2::text' },
  'text[]': {
    filled: (column) => `(select array_agg(x || ' ' || $2::text) from unnest(${column}) x)`,
    empty: () => 'array[$2::text]',
  },
  bytea: {
    filled: (column) => `${column} || convert_to(E'\\n' || $2::text, 'UTF8')`,
    empty: () => `convert_to($2::text, 'UTF8')`,
  },
};

/** Plants the word of a column in every row of a council that has something there, or, where none has, in all. */
export const plant = async (hand: Hand, councilId: string, at: TextColumn): Promise<void> => {
  const { table, column, type } = at;
  if (type === 'jsonb') {
    await plantValues(hand, councilId, at);
    return;
  }
  const empty = type === 'text[]' ? `cardinality(${column}) = 0` : `${column} is null`;
  const [{ filled } = { filled: 0 }] = await hand.rows<{ filled: number }>(
    `select count(*)::int as filled from holdfast.${table} where council_id = $1 and not coalesce(${empty}, true)`,
    [councilId],
  );
  const how = filled > 0 ? planting[type].filled : planting[type].empty;
  await hand.run(
    `update holdfast.${table} set ${column} = ${how(column)} where council_id = $1 and ${filled > 0 ? 'not ' : ''}(${empty})`,
    [councilId, wordOf(table, column)],
  );
};

const rowsOf = <Row extends object>(hand: Hand, councilId: string, { table, column }: TextColumn, more = '') =>
  hand.rows<Row & { at: string; value: unknown }>(
    `select ctid::text as at, ${column} as value ${more} from holdfast.${table} where council_id = $1`,
    [councilId],
  );
const write = (hand: Hand, { table, column }: TextColumn, at: string, value: unknown) =>
  hand.run(`update holdfast.${table} set ${column} = $2 where ctid = $1::tid`, [at, value]);

const plantValues = async (hand: Hand, councilId: string, of: TextColumn): Promise<void> => {
  for (const { at, value } of await rowsOf(hand, councilId, of))
    if (value !== null) await write(hand, of, at, JSON.stringify(planted(value, wordOf(of.table, of.column))));
};

/** Where a word of the log stands: the column, the noun, and the field where the column has fields. */
export type LogPlace = readonly [column: string, noun: string, field: string | null];

/** Plants a word for each noun and each of its fields in what the log says, and says where. */
export const plantLog = async (
  hand: Hand,
  councilId: string,
  of: TextColumn,
): Promise<ReadonlyMap<string, LogPlace>> => {
  const places = new Map<string, LogPlace>();
  const plantAt = (value: unknown, noun: string, field: string | null): unknown => {
    const word = wordOf('event', of.column, noun, ...(field === null ? [] : [field]));
    const after = planted(value, word);
    if (JSON.stringify(after).includes(word)) places.set(word, [of.column, noun, field]);
    return after;
  };
  for (const { at, value, noun } of await rowsOf<{ noun: string }>(hand, councilId, of, ', noun')) {
    if (value === null) continue;
    if (typeof value === 'object') {
      const fields = Object.entries(value).map(([field, one]) => [field, plantAt(one, noun, field)]);
      await write(hand, of, at, JSON.stringify(Object.fromEntries(fields)));
    } else await write(hand, of, at, plantAt(value, noun, null));
  }
  return places;
};

/** Plants a word for each field in what stood before a change, under the name of its column, and says where. */
export const plantHeld = async (
  hand: Hand,
  councilId: string,
  of: TextColumn,
): Promise<ReadonlyMap<string, LogPlace>> => {
  const places = new Map<string, LogPlace>();
  for (const { at, value } of await rowsOf<object>(hand, councilId, of)) {
    const held = new Map(Object.entries(value as object));
    for (const name of recommendationFieldNames) {
      const column = fieldNamed(name).column ?? name;
      if (!held.has(column)) continue;
      const word = wordOf(of.table, of.column, name);
      held.set(column, planted(held.get(column), word));
      places.set(word, [of.column, 'recommendation', name]);
    }
    await write(hand, of, at, JSON.stringify(Object.fromEntries(held)));
  }
  return places;
};
