import type { Home } from '@holdfast/contracts/home/shapes';
import { shortDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { NeedRows } from './need-row.tsx';
import { SeeAll } from './see-all.tsx';

interface UpdatesDueProps {
  readonly updates: Home['updatesDue'];
  readonly today: string;
}

/** Each committee apart, with its own meeting and its own day. */
export function UpdatesDue({ updates, today }: UpdatesDueProps) {
  const { t } = useWords('home');
  return (
    <section className="need" aria-labelledby="need-updatesDue">
      <h2 className="govuk-heading-m" id="need-updatesDue">
        {t('list.updatesDue.title')} <span className="count">{updates.total}</span>
      </h2>
      {updates.committees.map((committee) => {
        const { committeeId, committeeName, heldOn, updatesBy, total, items } = committee;
        const id = `updates-${committeeId}`;
        return (
          <section key={committeeId} className="need__committee" aria-labelledby={id}>
            <h3 className="govuk-heading-s" id={id}>
              {committeeName} <span className="count">{total}</span>
            </h3>
            <p className="govuk-body-s quiet">
              {t('list.updatesDue.before', { date: shortDate(updatesBy), meeting: shortDate(heldOn) })}
            </p>
            <NeedRows rows={items} today={today} />
            <SeeAll of={committee} />
          </section>
        );
      })}
    </section>
  );
}
