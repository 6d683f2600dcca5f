import { inTreeOrder } from '@holdfast/domain/portfolios/portfolio-tree';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { portfoliosQuery } from '../../api/portfolios/portfolios-query.ts';
import { longDate, today } from '../../app/dates.ts';
import { may } from '../../app/may.ts';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../../ui/details.tsx';
import { Table } from '../../ui/table.tsx';
import { Room } from '../settings/room.tsx';
import { AddPortfolio } from './add-portfolio.tsx';
import { Reshuffles } from './reshuffles.tsx';

/** What the executive answers for, who holds it, and the way to change the whole set. */
export function PortfoliosPage() {
  const { t } = useTranslation('portfolios');
  const { roles } = useSignedIn().membership;
  const { items } = useSuspenseQuery(portfoliosQuery).data;
  const now = today();
  const tree = inTreeOrder(items.map((item) => ({ ...item, id: item.portfolioId })));
  return (
    <Room title={t('title')}>
      {items.length === 0 ? (
        <p className="govuk-body">{t('none')}</p>
      ) : (
        <Table
          caption={t('title')}
          columns={[
            { key: 'name', header: t('name') },
            { key: 'holder', header: t('holder') },
            { key: 'open', header: t('open'), numeric: true },
          ]}
          rows={tree.map(({ item, depth }) => ({
            key: item.portfolioId,
            cells: [
              <>
                {'– '.repeat(depth)}
                <Link className="govuk-link" to={paths.portfolio} params={{ portfolioId: item.portfolioId }}>
                  {item.name}
                </Link>
                {item.endedOn !== null && item.endedOn < now && (
                  <span className="quiet block">{t('ended', { date: longDate(item.endedOn) })}</span>
                )}
                {item.startsOn !== null && item.startsOn > now && (
                  <span className="quiet block">{t('from', { date: longDate(item.startsOn) })}</span>
                )}
              </>,
              item.postHolder ?? t('nobody'),
              item.openItems,
            ],
          }))}
        />
      )}
      <Details summary={t('add.title')} open={items.length === 0}>
        <AddPortfolio />
      </Details>
      {may(roles, 'administer') && <Reshuffles />}
    </Room>
  );
}
