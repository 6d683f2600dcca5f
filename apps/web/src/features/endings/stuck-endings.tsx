import type { StuckEnding } from '@holdfast/contracts/endings/shapes';
import { Link } from '@tanstack/react-router';
import { longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { SaidText } from '../../ui/said-text.tsx';

/** On the home page: what was to end by itself and could not, with the reason. */
export function StuckEndings({ items }: { readonly items: readonly StuckEnding[] }) {
  const { t } = useWords('endings');
  if (items.length === 0) return null;
  return (
    <section className="need" aria-labelledby="stuck-endings">
      <h2 className="govuk-heading-m" id="stuck-endings">
        {t('stuck')} <span className="count">{items.length}</span>
      </h2>
      <ul className="need__list">
        {items.map((item) => (
          <li key={item.subjectId}>
            <StuckLink item={item} />
            <p className="need__facts">
              <SaidText told={item.problem} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function StuckLink({ item: { what, subjectId, name, lastDay } }: { readonly item: StuckEnding }) {
  const { t } = useWords('endings');
  const label = t('stuckOf', { name, date: longDate(lastDay) });
  return what === 'committee' ? (
    <Link className="govuk-link need__words" to={paths.committee} params={{ committeeId: subjectId }}>
      {label}
    </Link>
  ) : (
    <Link className="govuk-link need__words" to={paths.person} params={{ personId: subjectId }}>
      {label}
    </Link>
  );
}
