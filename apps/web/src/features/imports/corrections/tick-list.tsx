import type { Upload } from '@holdfast/contracts/imports/shapes';
import { useId } from 'react';
import { moment } from '../../../app/clock/dates.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../../app/language/use-words.ts';
import { useSignedIn } from '../../../app/signed-in.ts';
import { Refusal } from '../refusal.tsx';
import { lookedAt } from './ticks.ts';
import { useLookAt } from './use-look-at.ts';
import { SaidText, type Told } from '../../../ui/said-text.tsx';

interface TickListProps {
  readonly upload: Upload;
  readonly items: readonly {
    readonly key: string;
    readonly title: Told;
    readonly place: string;
    readonly why?: Told;
  }[];
}

/** A list to go through, with a box to tick for each that has been looked at. */
export function TickList({ upload, items }: TickListProps) {
  const { t } = useWords('imports');
  const { lookAt, sending, refusal } = useLookAt(upload);
  const keeps = may(useSignedIn().membership.roles, 'editRegister');
  const id = useId();
  return (
    <>
      <Refusal sentence={refusal} />
      <ul className="ticks">
        {items.map((item, at) => {
          const tick = lookedAt(upload, item.key);
          const ticked = sending?.key === item.key ? sending.ticked : tick !== null;
          const who = tick === null ? '' : t('ticked', { name: tick.by?.name ?? t('somebody'), at: moment(tick.at) });
          return (
            <li key={`${item.key} ${at}`} className={ticked ? 'ticks__done' : undefined}>
              <div className="govuk-checkboxes govuk-checkboxes--small">
                <div className="govuk-checkboxes__item">
                  <input
                    className="govuk-checkboxes__input"
                    type="checkbox"
                    id={`${id}-${at}`}
                    checked={ticked}
                    disabled={!keeps}
                    aria-describedby={`${id}-${at}-why`}
                    onChange={() => void lookAt(item.key, !ticked)}
                  />
                  <label className="govuk-label govuk-checkboxes__label preserved" htmlFor={`${id}-${at}`}>
                    <SaidText told={item.title} />
                  </label>
                </div>
              </div>
              <p className="ticks__why" id={`${id}-${at}-why`}>
                {item.why !== undefined && (
                  <>
                    <SaidText told={item.why} /> ·{' '}
                  </>
                )}
                {[item.place, who].filter(Boolean).join(' · ')}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
