import type { CountedList } from '@holdfast/contracts/recommendations/counted';
import { shortDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { NeedRows } from './need-row.tsx';
import { SeeAll } from './see-all.tsx';
import type { ListName } from './sections.ts';

interface NeedListProps {
  readonly name: Exclude<ListName, 'updatesDue'>;
  readonly list: CountedList;
  readonly today: string;
}

export function NeedList({ name, list, today }: NeedListProps) {
  const { t } = useWords('home');
  const id = `need-${name}`;
  return (
    <section className="need" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {t(`list.${name}.title`)} <span className="count">{list.total}</span>
      </h2>
      {name === 'changedSinceLastMeeting' && list.shown.changedAfter !== undefined && (
        <p className="govuk-body-s quiet">
          {t('list.changedSinceLastMeeting.since', { date: shortDate(list.shown.changedAfter) })}
        </p>
      )}
      <NeedRows rows={list.items} today={today} />
      <SeeAll of={list} />
    </section>
  );
}
