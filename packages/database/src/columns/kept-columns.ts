import type { EntitySchema } from 'typeorm';
import { idOrNull, instantOfInsert, instantOrNull, whole } from './column-types.ts';
import { columnNamed } from './snake-case-names.ts';

/** What every record has that is kept: its version, who began it and when, and when it was taken out. */
export interface Kept {
  revision: number;
  recordedBy: string | null;
  recordedAt: string;
  removedAt: string | null;
}

export const keptColumns = {
  revision: whole,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
  removedAt: instantOrNull,
} as const;

type Row = Kept & { councilId: string };

/** The values of a kept record: neither its keys nor what every kept record has. `Out`: its own key, and what no edit sets. */
export type OwnOf<Record extends Row, Out extends keyof Record> = Omit<Record, keyof Row | Out>;

/** The columns of those values, each under its name in code. */
export const ownColumns = <Record extends Row, Out extends keyof Record & string>(
  entity: EntitySchema<Record>,
  ...out: readonly Out[]
): Readonly<{ [Name in Exclude<keyof Record, keyof Row | Out> & string]: string }> => {
  const others: readonly string[] = [...out, ...Object.keys(keptColumns), 'councilId'];
  return Object.fromEntries(
    Object.keys(entity.options.columns)
      .filter((name) => !others.includes(name))
      .map((name) => [name, columnNamed(name)]),
  ) as { [Name in Exclude<keyof Record, keyof Row | Out> & string]: string };
};
