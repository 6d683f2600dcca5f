/** Parts as they stand in words: "(a)", "a)", "(ii)", "part b", "b." give "a", "a", "ii", "b", "b"; others give null. */
export const readPartLabel = (words: string): string | null =>
  /^(?:part\s+)?\(?(?<label>[a-z]{1,2}|[ivx]{1,5}|\d{1,2})[).]?$/iu
    .exec(words.trim())
    ?.groups?.['label']?.toLowerCase() ?? null;
