import { useSuspenseQuery } from '@tanstack/react-query';
import { runsQuery } from '../../../api/calendar-sync/runs-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Details } from '../../../ui/details.tsx';
import { Table } from '../../../ui/table.tsx';
import { RunState } from '../run-state.tsx';

/** The readings before, newest first: who asked, how it went, and what was changed. */
export function Readings({ calendarSourceId }: { readonly calendarSourceId: string }) {
  const { t } = useWords('calendarSync');
  const { data } = useSuspenseQuery(runsQuery(calendarSourceId));
  return (
    <Details summary={t('readings.title', { count: data.items.length })}>
      <Table
        caption={t('readings.caption')}
        columns={[
          { key: 'how', header: t('readings.how') },
          { key: 'who', header: t('readings.who') },
          { key: 'what', header: t('readings.what') },
        ]}
        rows={data.items.map((run) => ({
          key: run.calendarRunId,
          cells: [
            <RunState run={run} />,
            run.cause === 'rhythm' ? t('readings.byItself') : (run.askedBy?.name ?? t('somebody')),
            t('readings.counts', run.carriedOut),
          ],
        }))}
      />
    </Details>
  );
}
