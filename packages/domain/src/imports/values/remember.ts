const longest = 80;

/**
 * Columns say the same few things thousands of times: what was read of short words is kept, up to `most` of them, and
 * then begun again. Only for reading that depends on nothing but its words.
 */
export function remember<Read>(read: (words: string) => Read, most = 2000): (words: string) => Read {
  const known = new Map<string, { readonly read: Read }>();
  return (words) => {
    if (words.length > longest) return read(words);
    const found = known.get(words);
    if (found !== undefined) return found.read;
    if (known.size >= most) known.clear();
    const fresh = { read: read(words) };
    known.set(words, fresh);
    return fresh.read;
  };
}
