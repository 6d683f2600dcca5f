import { reportColumnKeys } from '@holdfast/domain/settings/report-columns';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../../ui/text-input.tsx';
import { NumberField } from './number-field.tsx';
import { SettingForm } from './setting-form.tsx';
import { SettingSection } from './setting-section.tsx';
import { useSettings } from './use-settings.ts';

/** Which columns the monitoring report has, in which order and under which headings. */
export function ReportColumns() {
  const { t } = useTranslation('councilSettings');
  const { value: present } = useSettings().inForce('report_columns');
  const begun = reportColumnKeys.map((column) => ({
    column,
    heading: present.find((one) => one.column === column)?.heading ?? t(`column.${column}`),
    place: present.findIndex((one) => one.column === column) + 1,
  }));
  return (
    <SettingSection name="report_columns">
      <SettingForm
        name="report_columns"
        value={begun}
        draft={(columns, validFrom) => ({
          name: 'report_columns',
          value: columns
            .filter(({ place }) => place > 0)
            .toSorted((a, b) => a.place - b.place)
            .map(({ column, heading }) => ({ column, heading })),
          validFrom,
        })}
      >
        {(columns, change) =>
          columns.map((one) => {
            const edit = (next: Partial<typeof one>): void =>
              change(columns.map((other) => (other.column === one.column ? { ...other, ...next } : other)));
            return (
              <fieldset className="govuk-fieldset" key={one.column}>
                <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
                  {t(`column.${one.column}`)}
                </legend>
                <TextInput
                  name={`heading-${one.column}`}
                  label={t('field.heading')}
                  value={one.heading}
                  onChange={(event) => edit({ heading: event.target.value })}
                />
                <NumberField
                  name={`place-${one.column}`}
                  label={t('field.place')}
                  hint={t('field.placeHint')}
                  value={one.place}
                  onChange={(place) => edit({ place })}
                />
              </fieldset>
            );
          })
        }
      </SettingForm>
    </SettingSection>
  );
}
