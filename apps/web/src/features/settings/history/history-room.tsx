import { keptNouns } from '@holdfast/domain/log/kept-nouns';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type HistoryFilter, settingHistoryQuery } from '../../../api/settings/settings-queries.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { ChangeLine } from './change-line.tsx';
import { Room } from '../room.tsx';

/** Who changed which setting, when, from what to what; and the way back. */
export function HistoryRoom() {
  const { t } = useWords('settingHistory');
  const [filter, setFilter] = useState<HistoryFilter>({});
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    settingHistoryQuery(filter),
  );
  const lines = data.pages.flatMap((page) => page.items);
  const names: Readonly<Record<string, string>> = Object.fromEntries(
    data.pages.flatMap((page) => Object.entries(page.names)),
  );
  return (
    <Room title={t('settings:rooms.history.title')}>
      <Select
        name="history-noun"
        label={t('history.filter')}
        value={filter.noun ?? ''}
        choices={[
          { value: '', label: t('history.all') },
          ...keptNouns.map((noun) => ({ value: noun, label: t(`noun.${noun}`) })),
        ]}
        onChange={(event) => setFilter({ noun: keptNouns.find((noun) => noun === event.target.value) })}
      />
      {filter.nounId !== undefined && (
        <p className="govuk-body">
          <button type="button" className="link-button" onClick={() => setFilter({ noun: filter.noun })}>
            {t('history.allRecords')}
          </button>
        </p>
      )}
      {lines.length === 0 && <p className="govuk-body">{t('history.none')}</p>}
      <ol className="govuk-list">
        {lines.map((line) => (
          <ChangeLine
            key={line.eventId}
            line={line}
            names={names}
            onOnly={filter.nounId === undefined ? (nounId) => setFilter({ noun: line.noun, nounId }) : null}
          />
        ))}
      </ol>
      {hasNextPage && (
        <button
          type="button"
          className="link-button"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('history.more')}
        </button>
      )}
    </Room>
  );
}
