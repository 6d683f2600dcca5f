import { decideLength, decidePassword, lengthOfPassword, ownWords } from './decide-password.ts';

const strong = { guesses: 1e12, weakBy: 'pattern' } as const;
const codeOf = (ruling: ReturnType<typeof decidePassword>) => (ruling.allowed ? 'allowed' : ruling.code);

test('a password has 12 characters, and 256 at most, whatever they are', () => {
  expect(codeOf(decidePassword('elevenchars', strong))).toBe('identity.password_short');
  expect(codeOf(decidePassword('twelve chars', strong))).toBe('allowed');
  expect(codeOf(decidePassword('\u{1F41D}'.repeat(12), strong))).toBe('allowed');
  expect(codeOf(decidePassword('ŵ'.normalize('NFD').repeat(11), strong))).toBe('identity.password_short');
  expect(codeOf(decidePassword('x'.repeat(256), strong))).toBe('allowed');
  expect(codeOf(decidePassword('x'.repeat(257), strong))).toBe('identity.password_long');
  expect(decideLength('short')).toMatchObject({ sentence: { parameters: { limit: 12 } } });
  expect(lengthOfPassword('Llŷr')).toBe(4);
});

test('one that takes fewer than a thousand million tries is refused, and says why', () => {
  for (const [weakBy, code] of [
    ['common', 'identity.password_common'],
    ['own_words', 'identity.password_own_words'],
    ['pattern', 'identity.password_pattern'],
  ] as const) {
    expect(codeOf(decidePassword('twelve chars', { guesses: 999_999_999, weakBy }))).toBe(code);
    expect(codeOf(decidePassword('twelve chars', { guesses: 1_000_000_000, weakBy }))).toBe('allowed');
  }
});

test('names are tried whole, without spaces and word by word', () => {
  expect(ownWords('Marlow Vale', 'sam.reed@example.gov.uk', null)).toEqual([
    'Marlow Vale',
    'MarlowVale',
    'Marlow',
    'Vale',
    'sam.reed@example.gov.uk',
    'samreedexamplegovuk',
    'sam',
    'reed',
    'example',
    'gov',
  ]);
});
