import { dueFilters } from '@holdfast/domain/recommendations/fields/register-sorts';
import type { Council } from '@holdfast/contracts/councils/shapes';
import { registerLists } from '@holdfast/domain/recommendations/lists/register-lists';
import { coreStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { sourceKinds } from '@holdfast/domain/recommendations/source-kind';
import { useSuspenseQuery } from '@tanstack/react-query';
import { committeesQuery } from '../../../api/committees/committees-query.ts';
import { portfoliosQuery } from '../../../api/portfolios/portfolios-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkboxes } from '../../../ui/inputs/checkboxes.tsx';
import { Select, type Choice } from '../../../ui/inputs/select.tsx';
import { type ManyFilter, valuesOf } from './filters.ts';
import { NarrowedBy } from './narrowed-by.tsx';
import { WordsFilter } from './words-filter.tsx';
import { useFilters } from './use-filters.ts';

/** Every way to narrow the register. Each choice takes effect at once and stands in the address. */
export function FilterRail({ council }: { readonly council: Council }) {
  const { t } = useWords('register');
  const { t: common } = useWords();
  const [filters, change] = useFilters();
  const { data: committees } = useSuspenseQuery(committeesQuery);
  const { data: portfolios } = useSuspenseQuery(portfoliosQuery);
  const none: Choice = { value: 'none', label: t('filter.none') };
  const choices: Record<ManyFilter, readonly Choice[]> = {
    status: coreStatuses.map((status) => ({ value: status, label: common(`status.${status}`) })),
    rag: [
      ...council.ragScheme.bands.map((band) => ({ value: band.letter, label: `${band.letter} · ${band.word}` })),
      none,
    ],
    committee: [...committees.items.map((item) => ({ value: item.committeeId, label: item.name })), none],
    portfolio: [...portfolios.items.map((item) => ({ value: item.portfolioId, label: item.name })), none],
    source: [...sourceKinds.map((kind) => ({ value: kind, label: common(`source.${kind}`) })), none],
  };
  const group = (name: ManyFilter) => {
    const chosen = valuesOf(filters[name]);
    return (
      <details className="rail__group" open={chosen.length > 0 || name === 'status' || undefined}>
        <summary>
          {t(`filter.${name}`)} {chosen.length > 0 && <span className="count">{chosen.length}</span>}
        </summary>
        <Checkboxes
          name={`filter-${name}`}
          label={t(`filter.${name}`)}
          labelHidden
          choices={choices[name]}
          chosen={chosen}
          onChange={(values) => change({ [name]: values.join(',') })}
        />
      </details>
    );
  };
  return (
    <div className="rail">
      <WordsFilter
        key={`lead ${filters.lead ?? ''}`}
        name="lead"
        value={filters.lead ?? ''}
        label={t('filter.lead')}
        onChange={(lead) => change({ lead })}
      />
      <Select
        name="list"
        label={t('filter.list')}
        choices={[
          { value: '', label: t('list.any') },
          ...registerLists.map((list) => ({ value: list, label: t(`list.${list}`) })),
        ]}
        value={filters.list ?? ''}
        onChange={(event) => change({ list: event.target.value })}
      />
      <NarrowedBy />
      <Select
        name="due"
        label={t('filter.due')}
        choices={[
          { value: '', label: t('due.any') },
          ...dueFilters.map((due) => ({ value: due, label: t(`due.${due}`) })),
        ]}
        value={filters.due ?? ''}
        onChange={(event) => change({ due: event.target.value })}
      />
      {group('status')}
      {group('rag')}
      {group('committee')}
      {group('portfolio')}
      {group('source')}
      <Button
        look="link"
        onClick={() =>
          change({
            lead: '',
            due: '',
            status: '',
            rag: '',
            committee: '',
            portfolio: '',
            source: '',
            search: '',
            upload: '',
            list: '',
            changedAfter: '',
            mine: '',
          })
        }
      >
        {t('filter.clear')}
      </Button>
    </div>
  );
}
