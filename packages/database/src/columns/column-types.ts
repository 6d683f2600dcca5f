import type { EntitySchemaColumnOptions } from 'typeorm';

// How a column of the migrations is told to TypeORM. Names follow by rule (snake-case-names.ts): councilId is council_id.

const nullable = { nullable: true } as const;

export const key = { type: 'uuid', primary: true } as const satisfies EntitySchemaColumnOptions;
export const id = { type: 'uuid' } as const satisfies EntitySchemaColumnOptions;
export const idOrNull = { ...id, ...nullable } as const;

export const text = { type: 'text' } as const satisfies EntitySchemaColumnOptions;
export const textOrNull = { ...text, ...nullable } as const;
export const texts = { type: 'text', array: true } as const satisfies EntitySchemaColumnOptions;

/** A day as YYYY-MM-DD: never a JavaScript Date, which would put a time zone into it. */
export const day = { type: 'date' } as const satisfies EntitySchemaColumnOptions;
export const dayOrNull = { ...day, ...nullable } as const;

export const whole = { type: 'integer' } as const satisfies EntitySchemaColumnOptions;
export const wholeOrNull = { ...whole, ...nullable } as const;
export const yesNo = { type: 'boolean' } as const satisfies EntitySchemaColumnOptions;
export const json = { type: 'jsonb' } as const satisfies EntitySchemaColumnOptions;
export const jsonOrNull = { ...json, ...nullable } as const;
export const timeOrNull = { type: 'time', ...nullable } as const satisfies EntitySchemaColumnOptions;
export const file = { type: 'bytea' } as const satisfies EntitySchemaColumnOptions;

/** A moment, as ISO 8601 in UTC. */
export const instant = {
  type: 'timestamptz',
  transformer: {
    to: (moment: string | null | undefined) => moment,
    from: (moment: Date | string | null) => (moment === null ? null : new Date(moment).toISOString()),
  },
} as const satisfies EntitySchemaColumnOptions;
export const instantOrNull = { ...instant, ...nullable } as const;
/** The day of the transaction in which the row came; set by the database. */
export const dayOfInsert = { ...day, default: () => 'day_of_change()', update: false } as const;
/** Set by the database when the row comes. */
export const instantOfInsert = { ...instant, default: () => 'now()', update: false } as const;
