import { DefaultNamingStrategy } from 'typeorm';

/** `responseDueOn` in code is `response_due_on` in the database, everywhere, so no entity repeats a name. */
export const columnNamed = (property: string): string =>
  property.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

export class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? columnNamed(propertyName);
  }
}
