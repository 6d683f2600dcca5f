import { DefaultNamingStrategy } from 'typeorm';

/** `responseDueOn` in code is `response_due_on` in the database, everywhere, so no entity repeats a name. */
export class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  }
}
