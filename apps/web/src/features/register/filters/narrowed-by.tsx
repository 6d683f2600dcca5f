import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { useFilters } from './use-filters.ts';

/** What narrows the register by the link that was followed, and is chosen nowhere else: each can be taken away. */
export function NarrowedBy() {
  const { t } = useWords('register');
  const [{ changedAfter, mine, upload }, change] = useFilters();
  const narrowing = [
    changedAfter !== undefined && {
      name: 'changedAfter',
      words: t('by.changedAfter', { date: longDate(changedAfter) }),
    },
    mine !== undefined && { name: 'mine', words: t('by.mine') },
    upload !== undefined && { name: 'upload', words: t('by.upload') },
  ].filter((one) => one !== false);
  if (narrowing.length === 0) return null;
  return (
    <ul className="govuk-list">
      {narrowing.map(({ name, words }) => (
        <li key={name}>
          {words}{' '}
          <Button look="link" onClick={() => change({ [name]: '' })}>
            {t('by.remove')}
            <span className="govuk-visually-hidden"> {words}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
