import { today } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { type DateParts, partsOf } from './date-parts.ts';
import { FieldGroup, type FieldProps } from './field.tsx';

interface DateInputProps extends FieldProps {
  readonly value: DateParts;
  readonly onChange: (parts: DateParts) => void;
  /** Offers today as a press of one button. */
  readonly todayOffered?: boolean;
}

/** A day in three boxes, day first. The address of the error is the first box. */
export function DateInput({ name, value, onChange, todayOffered = false, ...field }: DateInputProps) {
  const { t } = useWords();
  const box = (part: keyof DateParts, id: string, width: 2 | 4) => (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <label className="govuk-label govuk-date-input__label" htmlFor={id}>
          {t(`date.${part}`)}
        </label>
        <input
          className={`govuk-input govuk-date-input__input govuk-input--width-${width} ${field.error === undefined ? '' : 'govuk-input--error'}`}
          id={id}
          name={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={value[part]}
          onChange={(event) => onChange({ ...value, [part]: event.target.value })}
        />
      </div>
    </div>
  );
  return (
    <FieldGroup {...field} id={`${name}-group`}>
      <div className="govuk-date-input">
        {box('day', name, 2)}
        {box('month', `${name}-month`, 2)}
        {box('year', `${name}-year`, 4)}
        {todayOffered && (
          <button type="button" className="link-button date-input__today" onClick={() => onChange(partsOf(today()))}>
            {t('date.useToday')}
          </button>
        )}
      </div>
    </FieldGroup>
  );
}
