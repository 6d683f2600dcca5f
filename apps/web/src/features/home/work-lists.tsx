import type { Home } from '@holdfast/contracts/home/shapes';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';

/** What the register lacks; each opens those that lack it, where it can be given to many at once. */
export function WorkLists({ lists }: { readonly lists: Home['workLists'] }) {
  const { t } = useWords('home');
  const waiting = lists.filter(({ total }) => total > 0);
  if (waiting.length === 0) return null;
  return (
    <section className="card" aria-labelledby="work-lists">
      <h2 className="govuk-heading-s" id="work-lists">
        {t('work.title')}
      </h2>
      <dl className="counts">
        {waiting.map(({ list, total, shown }) => (
          <div key={list}>
            <dt>
              <Link className="govuk-link" to={paths.register} search={shown}>
                {t(`work.${list}`)}
              </Link>
            </dt>
            <dd>{total}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
