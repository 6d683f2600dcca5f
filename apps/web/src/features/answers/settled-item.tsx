import type { AskedItem } from '@holdfast/contracts/answers/shapes';
import { moment } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { AskedWords, headingId } from './asked-words.tsx';

/** An item of which nothing more is wanted, or whose answer waits for the scrutiny officer. */
export function SettledItem({ item }: { readonly item: AskedItem }) {
  const { t } = useWords('answers');
  return (
    <article className="asked" aria-labelledby={headingId(item)}>
      <AskedWords item={item} />
      {item.state === 'sent' && item.draft.words !== '' && <p className="govuk-body">{item.draft.words}</p>}
      <p className="govuk-body">
        <strong>
          {item.state === 'sent' && t('waits', { at: moment(item.sentAt ?? '') })}
          {item.state === 'accepted' && t('accepted')}
          {item.state === 'over' && t('over')}
        </strong>
      </p>
    </article>
  );
}
