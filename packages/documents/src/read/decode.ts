import iconv from 'iconv-lite';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly line: number; readonly encoding: string };

const hasReplacement = (text: string): number => text.indexOf('\ufffd');
const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** UTF-16 is checked by hand: a decoder turns a broken pair or an odd last byte into a mark that may also be real. */
function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = iconv.decode(bytes, encoding);
  if (bytes.length % 2 === 0 && text.isWellFormed()) return { ok: true, text, encoding };
  const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
  return { ok: false, line: lineAt(text, lone?.index ?? text.length), encoding };
}

/** English in UTF-16 has a zero in every other byte; a file without a byte-order mark is known by which half they fill. */
function unmarkedUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whole multi-byte characters of UTF-8, each worth more than chance: Windows-1252 words hardly ever form one. */
const multiByte = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;
/** Bytes that Windows-1252 gives no character. */
const undefinedIn1252 = /[\u0081\u008d\u008f\u0090\u009d]/;

const brokenUtf8 = (bytes: Buffer): Decoded => {
  const text = bytes.toString('utf8');
  return { ok: false, line: lineAt(text, Math.max(0, hasReplacement(text))), encoding: 'utf-8' };
};

function decodeSingleByte(bytes: Buffer): Decoded {
  const raw = bytes.toString('latin1');
  const whole = raw.match(multiByte)?.length ?? 0;
  const broken = (raw.replace(multiByte, '').match(/[\u0080-\u00ff]/g) ?? []).length;
  if (whole > 0 && whole >= broken) return brokenUtf8(bytes);
  const hole = undefinedIn1252.exec(raw);
  if (hole !== null) return { ok: false, line: lineAt(raw, hole.index), encoding: 'windows-1252' };
  return { ok: true, text: iconv.decode(bytes, 'windows-1252'), encoding: 'windows-1252' };
}

/**
 * The words of a text file and the encoding that they were found in: a byte-order mark, then UTF-16 by its zeros, then
 * UTF-8, then the encoding that the file names itself (`declared`), then Windows-1252. Bytes that are none of these give
 * the line where they first break. `decodeText(Buffer.from([0x93, 0x48, 0x69, 0x94]))` is “Hi” in windows-1252.
 */
export function decodeText(input: Uint8Array, declared: string | null = null): Decoded {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return decodeUtf16(bytes, unmarked);
  const text = utf8(bytes);
  if (text !== null) return { ok: true, text, encoding: 'utf-8' };
  // Its byte-order mark says that the file is UTF-8: what is not is broken, and no other encoding.
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return brokenUtf8(bytes);
  if (declared !== null && !/^utf/i.test(declared) && iconv.encodingExists(declared)) {
    return { ok: true, text: iconv.decode(bytes, declared), encoding: declared.toLowerCase() };
  }
  return decodeSingleByte(bytes);
}
