import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeText } from './decode.ts';

const words = 'Café “culture” – £5,000\nnext line';

describe('finding the encoding of a text file', () => {
  test.each([
    ['utf-8', Buffer.from(words)],
    ['utf-8', Buffer.from(`\ufeff${words}`)],
    ['utf-16le', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['utf-16le', Buffer.from(words, 'utf16le')],
    ['utf-16be', Buffer.from(words, 'utf16le').swap16()],
    ['windows-1252', iconv.encode(words, 'windows-1252')],
  ])('%s is found and read', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: words, encoding });
  });

  test('an encoding that the file names itself is taken when the bytes are no UTF', () => {
    expect(decodeText(iconv.encode('Łódź', 'iso-8859-2'), 'ISO-8859-2')).toEqual({
      ok: true,
      text: 'Łódź',
      encoding: 'iso-8859-2',
    });
  });

  test('UTF-8 with a broken letter tells its line', () => {
    const bytes = Buffer.concat([
      Buffer.from('Café – one\nsecond “line”\nthird '),
      Buffer.from([0xe2, 0x80]),
      Buffer.from(' end'),
    ]);
    expect(decodeText(bytes)).toEqual({ ok: false, line: 3, encoding: 'utf-8' });
  });

  test('a file that calls itself UTF-8 by its first mark and is not is broken, and read as nothing else', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from('Title\ncaf'),
      Buffer.from([0xe9, 0x2c, 0xe8]),
    ]);
    expect(decodeText(bytes)).toEqual({ ok: false, line: 2, encoding: 'utf-8' });
  });

  test('UTF-16 that was cut in the middle of a letter is broken', () => {
    const bytes = Buffer.from(`\ufeff${words}`, 'utf16le').subarray(0, -1);
    expect(decodeText(bytes)).toEqual({ ok: false, line: 2, encoding: 'utf-16le' });
  });

  test('a byte that Windows-1252 does not have is broken', () => {
    expect(decodeText(Buffer.from([0x41, 0x0a, 0x81, 0x42]))).toEqual({ ok: false, line: 2, encoding: 'windows-1252' });
  });

  test('every text survives UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.includes('\u0000') && !text.startsWith('\ufeff'));
        expect(decodeText(Buffer.from(text))).toEqual({ ok: true, text, encoding: 'utf-8' });
      }),
    );
  });
});
