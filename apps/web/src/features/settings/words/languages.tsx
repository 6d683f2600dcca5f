import type { SettingValues } from '@holdfast/domain/settings/setting-values';
import { useWords } from '../../../app/language/use-words.ts';
import { ownNames, readPaperLanguages } from '@holdfast/words/languages';
import { paths } from '../../../app/paths.ts';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { SettingForm } from '../setting-form.tsx';
import { SettingSection } from '../setting-section.tsx';
import { useSettings } from '../use-settings.ts';

type Values = SettingValues['languages'];

/** Each language by its own name. */
const choices = [
  { value: 'en', label: ownNames.en },
  { value: 'cy', label: ownNames.cy },
];

/** Which language is used where nobody has chosen one, and which papers and digests are in. */
export function Languages() {
  return (
    <SettingSection name="languages">
      <SettingForm
        name="languages"
        value={useSettings().inForce('languages').value}
        draft={(value, validFrom) => ({ name: 'languages', value, validFrom })}
      >
        {(value, change) => <LanguageFields value={value} change={change} />}
      </SettingForm>
    </SettingSection>
  );
}

function LanguageFields({ value, change }: { readonly value: Values; readonly change: (value: Values) => void }) {
  const { t } = useWords('councilSettings');
  const both = { value: 'both', label: t('field.both') };
  const address = `${window.location.origin}${paths.signIn}?lang=${value.usual}`;
  return (
    <>
      <Radios
        name="usual-language"
        label={t('field.usualLanguage')}
        hint={t('field.usualLanguageHint', { address })}
        choices={choices}
        chosen={value.usual}
        onChange={({ target }) => change({ ...value, usual: target.value === 'cy' ? 'cy' : 'en' })}
      />
      <Radios
        name="papers-language"
        label={t('field.papersLanguage')}
        hint={t('field.papersLanguageHint')}
        choices={[...choices, both]}
        chosen={value.papers}
        onChange={({ target }) => change({ ...value, papers: readPaperLanguages(target.value) ?? value.papers })}
      />
      <Radios
        name="digests-language"
        label={t('field.digestsLanguage')}
        choices={[{ value: 'chosen', label: t('field.digestsChosen') }, both]}
        chosen={value.digests}
        onChange={({ target }) => change({ ...value, digests: target.value === 'both' ? 'both' : 'chosen' })}
      />
    </>
  );
}
