/** What a contract's schema takes and gives, as types alone: the schemas themselves stay out of the browser. */
export type Sent<Schema extends { readonly _zod: { readonly input: unknown } }> = Schema['_zod']['input'];
export type Got<Schema extends { readonly _zod: { readonly output: unknown } }> = Schema['_zod']['output'];
