import type { PersonKind } from '@holdfast/domain/people/person-kind';
import { dayOrNull, idOrNull, key, text, textOrNull } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { type Kept, keptColumns } from '../columns/kept-columns.ts';

export interface PersonRecord extends Kept {
  councilId: string;
  personId: string;
  kind: PersonKind;
  name: string;
  /** The post of an officer, what a co-optee stands for. */
  post: string | null;
  politicalGroup: string | null;
  email: string | null;
  /** The account with which this person signs in; null for who never does. */
  membershipId: string | null;
  /** Whose support they are: they answer for what that person owes. */
  standsInForId: string | null;
  endedOn: string | null;
}

export const personEntity = entityFor<PersonRecord>('Person', 'person', {
  councilId: key,
  personId: key,
  kind: text,
  name: text,
  post: textOrNull,
  politicalGroup: textOrNull,
  email: textOrNull,
  membershipId: idOrNull,
  standsInForId: idOrNull,
  endedOn: dayOrNull,
  ...keptColumns,
});
