/** Why a rule does not allow a change: a sentence that names the record in the way, and says what to do. */
export interface SettingRefusal {
  readonly code: string;
  /** The value at fault, by its name in code; null where it is the change as a whole. */
  readonly field: string | null;
  readonly sentence: string;
}

/** Who changed a setting last, for whoever came second. */
export interface LastChange {
  readonly by: string | null;
  readonly at: string;
}

export type SettingOutcome =
  | { readonly kind: 'changed'; readonly id: string; readonly revision: number }
  | { readonly kind: 'refused'; readonly refusal: SettingRefusal }
  /** Somebody else changed it since it was opened. */
  | { readonly kind: 'stale'; readonly revision: number; readonly last: LastChange | null }
  | { readonly kind: 'not_found' };

export const refuse = (code: string, field: string | null, sentence: string): SettingRefusal => ({
  code,
  field,
  sentence,
});
