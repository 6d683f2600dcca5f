import { reportColumnKeys, type ReportColumnKey } from '@holdfast/domain/settings/report-columns';
import { useWords } from '../../../app/language/use-words.ts';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { NumberField } from '../number-field.tsx';
import { SettingForm } from '../setting-form.tsx';
import { SettingSection } from '../setting-section.tsx';
import { useSettings } from '../use-settings.ts';

interface Place {
  readonly heading: string;
  /** From the left, counted from 1; 0 leaves the column out. */
  readonly place: number;
}
type Places = Readonly<Record<ReportColumnKey, Place>>;

/** Which columns the report has, what stands above each, and in which order. */
export function ReportColumns() {
  const { t } = useWords('councilSettings');
  const { value: columns } = useSettings().inForce('report_columns');
  const placeOf = (key: ReportColumnKey): Place => {
    const at = columns.findIndex(({ column }) => column === key);
    return { heading: columns[at]?.heading ?? t(`column.${key}`), place: at + 1 };
  };
  const begun = Object.fromEntries(reportColumnKeys.map((key) => [key, placeOf(key)])) as Places;
  return (
    <SettingSection name="report_columns">
      <SettingForm
        name="report_columns"
        value={begun}
        draft={(places, validFrom) => ({
          name: 'report_columns',
          value: reportColumnKeys
            .filter((key) => places[key].place > 0)
            .toSorted((a, b) => places[a].place - places[b].place)
            .map((column) => ({ column, heading: places[column].heading })),
          validFrom,
        })}
      >
        {(places, change) =>
          reportColumnKeys.map((key) => (
            <fieldset key={key} className="govuk-fieldset report-column">
              <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{t(`column.${key}`)}</legend>
              <TextInput
                name={`column-${key}`}
                label={t('field.heading')}
                value={places[key].heading}
                onChange={(event) => change({ ...places, [key]: { ...places[key], heading: event.target.value } })}
              />
              <NumberField
                name={`column-${key}-place`}
                label={t('field.place')}
                hint={t('field.placeHint')}
                value={places[key].place}
                onChange={(place) => change({ ...places, [key]: { ...places[key], place } })}
              />
            </fieldset>
          ))
        }
      </SettingForm>
    </SettingSection>
  );
}
