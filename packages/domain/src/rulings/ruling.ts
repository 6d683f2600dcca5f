/** What a rule answers when somebody wants to do something: yes, or no with the reason for a person to read. */
export type Ruling<Code extends string> =
  { readonly allowed: true } | { readonly allowed: false; readonly code: Code; readonly sentence: string };

export const allowed = { allowed: true } as const;

export const refused = <Code extends string>(code: Code, sentence: string): Ruling<Code> => ({
  allowed: false,
  code,
  sentence,
});
