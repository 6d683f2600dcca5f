import { ragRules } from '@holdfast/domain/recommendations/rag';
import type { Council } from '@holdfast/contracts/councils/shapes';
import { statusSets } from '@holdfast/domain/recommendations/status/status-sets';
import { useWords } from '../../../app/language/use-words.ts';
import { Checkboxes } from '../../../ui/inputs/checkboxes.tsx';
import { Select } from '../../../ui/inputs/select.tsx';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { SettingForm } from '../setting-form.tsx';
import { SettingSection } from '../setting-section.tsx';
import { useSettings } from '../use-settings.ts';

type Scheme = Council['ragScheme'];
type Band = Scheme['bands'][number];

const rated = ['awaiting_response', ...statusSets.working, 'claimed_complete', 'verified_complete'] as const;

export function RagSetting() {
  const { t } = useWords('councilSettings');
  return (
    <SettingSection name="rag_scheme">
      <SettingForm
        name="rag_scheme"
        value={useSettings().inForce('rag_scheme').value}
        draft={(value, validFrom) => ({ name: 'rag_scheme', value, validFrom })}
      >
        {(scheme, change) => {
          const setBands = (bands: Band[]): void => change({ ...scheme, bands });
          return (
            <>
              <TextInput
                name="rag-name"
                label={t('field.schemeName')}
                value={scheme.name}
                onChange={(event) => change({ ...scheme, name: event.target.value })}
              />
              <Select
                name="rag-rule"
                label={t('field.rule')}
                value={scheme.rule}
                choices={ragRules.map((rule) => ({ value: rule, label: t(`rule.${rule}`) }))}
                onChange={(event) =>
                  change({ ...scheme, rule: ragRules.find((rule) => rule === event.target.value) ?? 'none' })
                }
              />
              {scheme.bands.map((band, at) => (
                <BandFields
                  key={at}
                  at={at}
                  band={band}
                  rule={scheme.rule}
                  onChange={(next) => setBands(scheme.bands.with(at, next))}
                  onRemove={() => setBands(scheme.bands.toSpliced(at, 1))}
                />
              ))}
              <p className="govuk-body">
                <button
                  type="button"
                  className="link-button"
                  onClick={() => setBands([...scheme.bands, { letter: '', word: '' }])}
                >
                  {t('field.addBand')}
                </button>
              </p>
            </>
          );
        }}
      </SettingForm>
    </SettingSection>
  );
}

interface BandFieldsProps {
  readonly at: number;
  readonly band: Band;
  readonly rule: Scheme['rule'];
  readonly onChange: (band: Band) => void;
  readonly onRemove: () => void;
}

function BandFields({ at, band, rule, onChange, onRemove }: BandFieldsProps) {
  const { t } = useWords('councilSettings');
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        {t('field.band', { number: at + 1 })}
      </legend>
      <TextInput
        name={`band-${at}-letter`}
        label={t('field.letter')}
        className="govuk-input--width-2"
        value={band.letter}
        onChange={(event) => onChange({ ...band, letter: event.target.value })}
      />
      <TextInput
        name={`band-${at}-word`}
        label={t('field.word')}
        value={band.word}
        onChange={(event) => onChange({ ...band, word: event.target.value })}
      />
      {rule === 'status' && (
        <Checkboxes
          name={`band-${at}-statuses`}
          label={t('field.statuses')}
          choices={rated.map((status) => ({ value: status, label: t(`common:status.${status}`) }))}
          chosen={band.statuses ?? []}
          onChange={(chosen) => onChange({ ...band, statuses: rated.filter((status) => chosen.includes(status)) })}
        />
      )}
      {(rule === 'overdue' || rule === 'percentage') && (
        <TextInput
          name={`band-${at}-from`}
          label={t(rule === 'overdue' ? 'field.fromDays' : 'field.fromPercent')}
          hint={t('field.fromHint')}
          className="govuk-input--width-4"
          value={band.from ?? ''}
          type="number"
          onChange={(event) =>
            onChange({ ...band, from: event.target.value === '' ? null : Number(event.target.value) })
          }
        />
      )}
      <p className="govuk-body">
        <button type="button" className="link-button" onClick={onRemove}>
          {t('field.removeBand')}
          <span className="govuk-visually-hidden"> {band.word}</span>
        </button>
      </p>
    </fieldset>
  );
}
