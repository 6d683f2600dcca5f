import { languages } from '../languages.ts';
import { pluralForm } from './plural-forms.ts';

test.each(languages)('%s counts as CLDR does, also where the browser does not know it', (language) => {
  const known = new Intl.PluralRules(language);
  expect(known.resolvedOptions().locale).toBe(language);
  for (const count of [...Array(40).keys(), 100, 101, 102, 1.5])
    expect({ count, form: pluralForm(language, count) }).toEqual({ count, form: known.select(count) });
});
