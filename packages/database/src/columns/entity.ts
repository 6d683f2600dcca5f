import { columnNamed } from './snake-case-names.ts';
import { EntitySchema, type EntitySchemaColumnOptions, EntitySchemaOptions } from 'typeorm';

/** A table of the migrations as TypeORM is to know it: every column by its type, none forgotten. */
export function entityFor<Row extends object>(
  name: string,
  tableName: string,
  columns: { [Column in keyof Row]-?: EntitySchemaColumnOptions },
): EntitySchema<Row> {
  const options = new EntitySchemaOptions<Row>();
  options.name = name;
  options.schema = 'holdfast';
  options.tableName = tableName;
  options.columns = columns;
  return new EntitySchema<Row>(options);
}

/** Every column of a table under its name in code, for a select: `council_id as "councilId", …`. */
export const everyColumn = <Row>(entity: EntitySchema<Row>): string =>
  Object.keys(entity.options.columns)
    .map((property) => `${columnNamed(property)} as "${property}"`)
    .join(', ');
