import type { DueFilter, RegisterSort } from '@holdfast/domain/recommendations/fields/register-sorts';
import type { OwedAs } from '@holdfast/domain/people/owes-item';
import type { RegisterList } from '@holdfast/domain/recommendations/lists/register-lists';

/** Filters narrow together; several values of one filter widen it. The value `none` means: the field is empty. */
export interface RegisterFilters {
  readonly search?: string | undefined;
  readonly committee?: readonly string[] | undefined;
  readonly portfolio?: readonly string[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly rag?: readonly string[] | undefined;
  readonly lead?: string | undefined;
  readonly due?: DueFilter | undefined;
  readonly upload?: string | undefined;
  readonly list?: RegisterList | undefined;
  /** The council's day after which it was changed. */
  readonly changedAfter?: string | undefined;
  /** What somebody answers for. */
  readonly owed?: OwedAs | undefined;
}

export interface RegisterQuery extends RegisterFilters {
  readonly sort: RegisterSort;
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** The day for which overdue is asked. */
  readonly today: string;
}
