import type { Timescale } from '../dates/prose/timescale.ts';

/** What each kind of value is in code. */
interface Kinds {
  /** What somebody wrote. */
  readonly words: string;
  /** Several short texts: the officers who lead. */
  readonly list: string[];
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly timescale: Timescale;
  /** One of the row's own `codes`. */
  readonly code: string;
  /** The id of a committee, a portfolio, a meeting, or whatever else it names; in a paper it stands by its name. */
  readonly body: string;
  readonly number: number;
  readonly yesNo: boolean;
}
export type FieldKind = keyof Kinds;

/** One row of a catalogue: all that is known of one field. Everything else about it is worked out from here. */
export interface Field {
  readonly kind: FieldKind;
  /** Its column, where that is not called like the field. */
  readonly column?: string;
  readonly codes?: readonly string[];
  /** Never null: words may be empty, a list may have nothing in it. */
  readonly always?: true;
  /**
   * Words that are never exempt and that everybody may read who may read the row. Words without it can be exempt, and
   * reach nobody outside the council until somebody lets them out here.
   */
  readonly open?: true;
  /**
   * The field with whose mark it is kept back: words that are kept beside a value, as somebody wrote it. In their place
   * stands the value alone.
   */
  readonly keptWith?: string;
}
export type Fields = Readonly<Record<string, Field>>;

/** The name of a field's column. */
export type ColumnOf<Name, Row> = Row extends { readonly column: infer Column extends string } ? Column : Name & string;
type Camel<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;
/** What a field is called in code: its column, `source_kind` as `sourceKind`. */
export type PropertyOf<Rows, Name extends keyof Rows> = Camel<ColumnOf<Name, Rows[Name]>>;

type Kept<Row> = Row extends { readonly codes: readonly (infer Code)[] }
  ? Code
  : Row extends { readonly kind: infer Kind extends FieldKind }
    ? Kinds[Kind]
    : never;
/** What a field's value is in code. */
export type ValueOf<Row> = Row extends { readonly always: true } ? Kept<Row> : Kept<Row> | null;

/** The values of a whole row of a table, by their names in code. */
export type ValuesOf<Rows> = { [Name in keyof Rows as PropertyOf<Rows, Name>]: ValueOf<Rows[Name]> };

/** The fields of a catalogue that can be exempt. */
export type ExemptableOf<Rows> = {
  [Name in keyof Rows]: Rows[Name] extends { readonly open: true } | { readonly keptWith: string }
    ? never
    : Rows[Name] extends { readonly kind: 'words' }
      ? Name
      : never;
}[keyof Rows];

/** What those fields are called in code. */
export type ExemptPropertyOf<Rows> = PropertyOf<Rows, ExemptableOf<Rows>>;

/** The names of a catalogue's fields, in its order. */
export const namesIn = <Rows extends Fields>(rows: Rows): readonly (keyof Rows & string)[] => Object.keys(rows);

export const columnOf = (rows: Fields, name: string): string => rows[name]?.column ?? name;

export const propertyOf = (rows: Fields, name: string): string =>
  columnOf(rows, name).replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());

/** Whether a field can be exempt by itself: all words can, but for those that their row lets out or binds to another. */
export const canBeExempt = ({ kind, open, keptWith }: Field): boolean =>
  kind === 'words' && open !== true && keptWith === undefined;

/** Something made for each field, by what the field is called in code. */
export const byProperty = <Rows extends Fields, Made>(
  rows: Rows,
  make: (field: Field, name: keyof Rows & string) => Made,
): { [Name in keyof Rows as PropertyOf<Rows, Name>]: Made } =>
  Object.fromEntries(
    namesIn(rows).flatMap((name) => {
      const field = rows[name];
      return field === undefined ? [] : [[propertyOf(rows, name), make(field, name)]];
    }),
  ) as { [Name in keyof Rows as PropertyOf<Rows, Name>]: Made };

/** The column of each field, by what the field is called in code: `sourceKind` is `source_kind`. */
export const columnsOf = <Rows extends Fields>(rows: Rows) => byProperty(rows, (_, name) => columnOf(rows, name));

/** What each field is called in code, by its name. */
export const propertiesOf = <Rows extends Fields>(rows: Rows) =>
  Object.fromEntries(namesIn(rows).map((name) => [name, propertyOf(rows, name)])) as {
    readonly [Name in keyof Rows]: PropertyOf<Rows, Name>;
  };
