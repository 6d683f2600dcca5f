import { runsOn } from '@holdfast/domain/dates/term';
import { treeOrder } from '@holdfast/domain/settings/tree-order';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { portfoliosOnQuery } from '../../api/portfolios/portfolios-query.ts';
import { longDate, today } from '../../app/clock/dates.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { defined } from '../../app/search.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../../ui/details.tsx';
import { Table } from '../../ui/table.tsx';
import { RegisterCount } from '../../ui/register-count.tsx';
import { ChooseDay } from '../settings/choose-day.tsx';
import { Room } from '../settings/room.tsx';
import { AddPortfolio } from './add-portfolio.tsx';
import { Reshuffles } from './reshuffles.tsx';

const route = getRouteApi(`/signedIn${paths.portfolios}`);

/**
 * What the executive answers for, who holds it, and the way to change the whole set; on a chosen day, those that were
 * in being on it and who held each.
 */
export function PortfoliosPage() {
  const { t } = useWords('portfolios');
  const { roles } = useSignedIn().membership;
  const { on: chosen } = route.useSearch();
  const navigate = useNavigate();
  const all = useSuspenseQuery(portfoliosOnQuery(chosen)).data.items;
  const on = chosen ?? today();
  const items =
    chosen === undefined ? all : all.filter(({ startsOn, endedOn }) => runsOn({ startsOn, endsOn: endedOn }, chosen));
  const tree = treeOrder(items, ({ portfolioId }) => portfolioId);
  return (
    <Room title={t('title')}>
      {all.length > 0 && (
        <ChooseDay key={on} on={on} show={(day) => navigate({ to: paths.portfolios, search: defined({ on: day }) })} />
      )}
      {items.length === 0 ? (
        <p className="govuk-body">{t(chosen === undefined ? 'none' : 'noneOn')}</p>
      ) : (
        <Table
          caption={t('title')}
          columns={[
            { key: 'name', header: t('name') },
            { key: 'holder', header: t('holder') },
            // How many are open is known of today only.
            ...(chosen === undefined ? [{ key: 'open', header: t('open'), numeric: true }] : []),
          ]}
          rows={tree.map(({ item, depth }) => ({
            key: item.portfolioId,
            cells: [
              <>
                {'– '.repeat(depth)}
                <Link className="govuk-link" to={paths.portfolio} params={{ portfolioId: item.portfolioId }}>
                  {item.name}
                </Link>
                {item.endedOn !== null && item.endedOn < on && (
                  <span className="quiet block">{t('ended', { date: longDate(item.endedOn) })}</span>
                )}
                {item.startsOn !== null && item.startsOn > on && (
                  <span className="quiet block">{t('from', { date: longDate(item.startsOn) })}</span>
                )}
              </>,
              item.postHolder ?? t('nobody'),
              ...(chosen === undefined ? [<RegisterCount key="open" of={item.openItems} />] : []),
            ],
          }))}
        />
      )}
      {chosen === undefined && may(roles, 'editRegister') && (
        <>
          <Details summary={t('add.title')} open={items.length === 0}>
            <AddPortfolio />
          </Details>
          {may(roles, 'administer') && <Reshuffles />}
        </>
      )}
    </Room>
  );
}
