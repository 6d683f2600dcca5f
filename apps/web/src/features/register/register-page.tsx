import { registerSorts } from '@holdfast/domain/recommendations/fields/register-sorts';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { councilQuery } from '../../api/council/council-query.ts';
import { pageSize, registerQuery } from '../../api/recommendations/register-query.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Select } from '../../ui/inputs/select.tsx';
import { ChangeMany } from './change-many/change-many.tsx';
import { ChooseColumns } from './table/choose-columns.tsx';
import { shownColumns } from './table/columns.ts';
import { ExportLinks } from './export-links.tsx';
import { FilterRail } from './filters/filter-rail.tsx';
import { askedOf, filterCount } from './filters/filters.ts';
import { RegisterTable } from './table/register-table.tsx';
import { SavedViews } from './filters/saved-views.tsx';
import { useFilters } from './filters/use-filters.ts';
import { useSelection } from './use-selection.ts';
import { WordsFilter } from './filters/words-filter.tsx';

export function RegisterPage() {
  const { t } = useWords('register');
  const session = useSignedIn();
  const keeps = may(session.membership.roles, 'editRegister');
  const [filters, change] = useFilters();
  const { data: council } = useSuspenseQuery(councilQuery);
  const register = useInfiniteQuery({ ...registerQuery(askedOf(filters)), throwOnError: true });
  const selection = useSelection();
  const columns = useMemo(() => shownColumns(filters.columns), [filters.columns]);
  const [railOpen, setRailOpen] = useState(false);
  const rows = register.data?.pages.flatMap((page) => page.items) ?? [];
  const total = register.data?.pages[0]?.total ?? 0;
  const narrowed = filterCount(filters);
  return (
    <Page
      title={t('title')}
      actions={
        keeps && (
          <>
            <LinkButton to={paths.bulkChanges} look="secondary">
              {t('changes.title')}
            </LinkButton>
            <LinkButton to={paths.addRecommendation} look="secondary">
              {t('add')}
            </LinkButton>
          </>
        )
      }
    >
      <div className="register">
        <div className={`register__rail ${railOpen ? 'register__rail--open' : ''}`}>
          <WordsFilter
            key={filters.search ?? ''}
            name="search"
            label={t('filter.search')}
            value={filters.search ?? ''}
            onChange={(search) => change({ search })}
          />
          <Button
            look="secondary"
            className="register__rail-toggle"
            aria-expanded={railOpen}
            aria-controls="filters"
            onClick={() => setRailOpen(!railOpen)}
          >
            {t('filter.toggle', { count: narrowed })}
          </Button>
          <section id="filters" aria-label={t('filter.label')} className="register__filters">
            <FilterRail council={council} />
            <ChooseColumns />
            <SavedViews />
          </section>
        </div>
        <div className="register__main">
          <div className="register__bar">
            <p className="register__count" role="status">
              {register.isPending ? t('common:loading') : t('showing', { shown: rows.length, count: total })}
              {narrowed > 0 && ` · ${t('narrowed', { count: narrowed })}`}
            </p>
            <Select
              name="sort"
              label={t('sort.label')}
              choices={registerSorts.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
              value={filters.sort ?? 'newest'}
              onChange={(event) => change({ sort: event.target.value })}
            />
            <ExportLinks filters={askedOf(filters)} rows={total} />
          </div>
          {keeps && selection.chosen.size > 0 && <ChangeMany selection={selection} council={council} />}
          <RegisterTable
            rows={rows}
            waiting={register.isPending}
            stale={register.isPlaceholderData}
            narrowed={narrowed > 0}
            selection={keeps ? selection : null}
            columns={columns}
            bands={council.ragScheme.bands}
          />
          {register.hasNextPage && (
            <Button look="secondary" busy={register.isFetchingNextPage} onClick={() => void register.fetchNextPage()}>
              {register.isFetchingNextPage
                ? t('common:loading')
                : t('common:showMore', { count: Math.min(pageSize, total - rows.length) })}
            </Button>
          )}
        </div>
      </div>
    </Page>
  );
}
