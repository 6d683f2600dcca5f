import { createInstance } from 'i18next';
import { countInWelsh, welshPlurals } from './plural-forms.ts';

test('Welsh counts as CLDR does, also where the browser knows no Welsh', () => {
  const known = new Intl.PluralRules('cy');
  expect(known.resolvedOptions().locale).toBe('cy');
  for (const count of [...Array(40).keys(), 100, 101, 102, 1.5])
    expect({ count, form: welshPlurals.select(count) }).toEqual({ count, form: known.select(count) });
});

test('an engine takes the six forms', async () => {
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const engine = createInstance();
  await engine.init({
    lng: 'cy',
    resources: { cy: { common: Object.fromEntries(forms.map((form) => [`days_${form}`, form])) } },
    defaultNS: 'common',
  });
  countInWelsh(engine);
  const said = engine.t as (key: string, options: { readonly count: number }) => string;
  expect([0, 1, 2, 3, 6, 7].map((count) => said('days', { count }))).toEqual(forms);
});
