import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sourcesQuery } from '../../api/calendar-sync/sources-query.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Table } from '../../ui/table.tsx';
import { AddSource } from './add-source.tsx';
import { RunState } from './run-state.tsx';

/** Where meetings are brought in from, each with how its last reading went. */
export function Sources() {
  const { t } = useWords('calendarSync');
  const { data } = useSuspenseQuery(sourcesQuery);
  const mayAdd = may(useSignedIn().membership.roles, 'administer');
  return (
    <section aria-labelledby="sources">
      <h2 className="govuk-heading-m" id="sources">
        {t('sources.title')} <span className="count">{data.items.length}</span>
      </h2>
      <p className="govuk-body">{t('sources.what')}</p>
      {data.items.length > 0 && (
        <Table
          caption={t('sources.title')}
          columns={[
            { key: 'name', header: t('sources.name') },
            { key: 'rhythm', header: t('sources.readBy') },
            { key: 'last', header: t('sources.last') },
          ]}
          rows={data.items.map((source) => ({
            key: source.calendarSourceId,
            cells: [
              <Link
                className="govuk-link"
                to={paths.calendarSource}
                params={{ calendarSourceId: source.calendarSourceId }}
              >
                {source.name}
              </Link>,
              t(source.kind === 'file' ? 'rhythm.file' : `rhythm.${source.rhythm}`),
              source.latest === null ? t('sources.never') : <RunState run={source.latest} />,
            ],
          }))}
        />
      )}
      {mayAdd && <AddSource isFirst={data.items.length === 0} />}
    </section>
  );
}
