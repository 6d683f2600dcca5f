import type { Upload } from '@holdfast/contracts/imports';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicks } from './ticks.ts';

interface TickListProps {
  readonly upload: Upload;
  readonly items: readonly {
    readonly key: string;
    readonly title: string;
    readonly place: string;
    readonly why?: string;
  }[];
}

/** A list to go through, with a box to tick for each that has been looked at. */
export function TickList({ upload, items }: TickListProps) {
  const { t } = useTranslation('imports');
  const { ticked, toggle } = useTicks(upload);
  const id = useId();
  return (
    <ul className="ticks">
      {items.map((item, at) => (
        <li key={`${item.key} ${at}`} className={ticked(item.key) ? 'ticks__done' : undefined}>
          <div className="govuk-checkboxes govuk-checkboxes--small">
            <div className="govuk-checkboxes__item">
              <input
                className="govuk-checkboxes__input"
                type="checkbox"
                id={`${id}-${at}`}
                checked={ticked(item.key)}
                aria-describedby={`${id}-${at}-why`}
                onChange={() => toggle(item.key)}
              />
              <label className="govuk-label govuk-checkboxes__label preserved" htmlFor={`${id}-${at}`}>
                {item.title}
              </label>
            </div>
          </div>
          <p className="ticks__why" id={`${id}-${at}-why`}>
            {[item.why ?? '', item.place, ticked(item.key) ? t('ticked') : ''].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
