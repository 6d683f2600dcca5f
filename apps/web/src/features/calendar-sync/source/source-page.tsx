import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { sourcesQuery } from '../../../api/calendar-sync/sources-query.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../../app/language/use-words.ts';
import { NotFoundPage } from '../../../app/not-found-page.tsx';
import { paths } from '../../../app/paths.ts';
import { useSignedIn } from '../../../app/signed-in.ts';
import { Page } from '../../../ui/page.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { EditSource } from './edit-source.tsx';
import { Readings } from './readings.tsx';
import { RemoveSource } from './remove-source.tsx';
import { Run } from '../differences/run.tsx';
import { Schedule } from './schedule.tsx';
import { StartReading } from './start-reading.tsx';

const route = getRouteApi('/signedIn/settings/calendars/$calendarSourceId');

/** One calendar that is kept elsewhere: read it, see what would change, decide, and say what it may do by itself. */
export function SourcePage() {
  const { t } = useWords('calendarSync');
  const { calendarSourceId } = route.useParams();
  const { data } = useSuspenseQuery(sourcesQuery);
  const mayChange = may(useSignedIn().membership.roles, 'administer');
  const source = data.items.find((item) => item.calendarSourceId === calendarSourceId);
  if (source === undefined) return <NotFoundPage />;
  const { latest } = source;
  return (
    <Page
      title={source.name}
      width="reading"
      caption={
        <Link className="govuk-link" to={paths.calendars}>
          {t('title')}
        </Link>
      }
    >
      <SummaryList
        rows={[
          { key: 'kind', label: t('source.kind'), value: t(`sources.${source.kind}`) },
          ...(source.address === null
            ? []
            : [{ key: 'address', label: t('source.address'), value: <span className="wraps">{source.address}</span> }]),
        ]}
      />
      {mayChange && <StartReading source={source} />}
      {latest !== null && <Run key={latest.calendarRunId} source={source} calendarRunId={latest.calendarRunId} />}
      {mayChange && source.kind === 'moderngov' && <Schedule source={source} />}
      {mayChange && <EditSource source={source} />}
      {latest !== null && <Readings calendarSourceId={calendarSourceId} />}
      {mayChange && <RemoveSource source={source} />}
    </Page>
  );
}
