import { languageInCookies, preferredLanguage, readLanguage } from './languages.ts';

test('the language that a browser likes best, of those that are spoken', () => {
  expect(preferredLanguage('cy-GB, en;q=0.8')).toBe('cy');
  expect(preferredLanguage('fr, en;q=0.5, cy;q=0.9')).toBe('cy');
  expect(preferredLanguage('en-GB,en;q=0.9,cy;q=0.1')).toBe('en');
  expect(preferredLanguage('cy;q=0, fr')).toBeNull();
  expect(preferredLanguage('nonsense;;;q=x')).toBeNull();
  expect(preferredLanguage(undefined)).toBeNull();
});

test('only a language of Holdfast is one', () => {
  expect(readLanguage('cy')).toBe('cy');
  expect(readLanguage('CY')).toBeNull();
  expect(readLanguage(null)).toBeNull();
});

test('what was chosen in a browser stands among its cookies, and anything else there is no language', () => {
  expect(languageInCookies('holdfast=abc; holdfast-language=cy; other=en')).toBe('cy');
  expect(languageInCookies('holdfast-language=en')).toBe('en');
  expect(languageInCookies('not-holdfast-language=cy')).toBeNull();
  expect(languageInCookies('holdfast-language=fr')).toBeNull();
  expect(languageInCookies('')).toBeNull();
});
