const overlap = 16;
const forbidden = ['<!DOCTYPE', '<!ENTITY'];

/**
 * Watches the bytes of one part go by for declarations that Office never writes and that make parsers expand entities.
 * UTF-16 parts are seen too, since their zero bytes are passed over. Holds only the last few bytes of each chunk.
 */
export function declarationWatch(): (chunk: Buffer) => boolean {
  let tail = '';
  return (chunk) => {
    const text = tail + chunk.toString('latin1').replaceAll('\u0000', '');
    tail = text.slice(-overlap);
    return forbidden.some((declaration) => text.includes(declaration));
  };
}
