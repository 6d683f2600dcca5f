import type { AskedItem } from '@holdfast/contracts/answers/shapes';
import { longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { SaidText } from '../../ui/said-text.tsx';
import { CommitteeWords, useInPlace } from '../../ui/marks/exempt-words.tsx';

export const headingId = ({ reminderId }: AskedItem): string => `asked-${reminderId}`;

/** What was asked, in the committee's words, and what was last said. */
export function AskedWords({ item }: { readonly item: AskedItem }) {
  const { t } = useWords('answers');
  const inPlace = useInPlace();
  const { lastSaid } = item;
  return (
    <>
      <h2 className="govuk-heading-m" id={headingId(item)}>
        {t(`asks.${item.what}`)} <span className="quiet">{item.reference}</span>
      </h2>
      <blockquote className="asked__words">
        <CommitteeWords words={item.words} inPlace={undefined} />
      </blockquote>
      {item.actionWords !== null && <p className="govuk-body">{t('action', { words: inPlace(item.actionWords) })}</p>}
      {item.withheld !== null && <p className="govuk-inset-text">{t(`withheld.${item.withheld}`)}</p>}
      <p className="govuk-body">
        {item.dueOn !== null && <strong>{t('dueOn', { date: longDate(item.dueOn) })} </strong>}
        <SaidText told={item.because} />
      </p>
      <p className="govuk-body">
        <strong>{t('lastSaid')}</strong>{' '}
        {lastSaid === null
          ? t('nothingSaid')
          : `${lastSaid.on === null ? '' : `${longDate(lastSaid.on)}: `}${inPlace(lastSaid.words)}`}
      </p>
    </>
  );
}
