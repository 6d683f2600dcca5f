import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { bulkChangeQuery } from '../../../api/recommendations/bulk-changes.ts';
import type { BulkResult } from '../../../api/recommendations/change-many.ts';
import { BackLink } from '../../../app/back/back-link.tsx';
import { moment } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Page } from '../../../ui/page.tsx';
import { BulkOutcome } from '../change-many/bulk-outcome.tsx';
import { ChangedRows } from './changed-rows.tsx';
import { UndoForm } from './undo-form.tsx';

const route = getRouteApi(`/signedIn${paths.bulkChange}`);

/** One change of many: each that it changed by its name, before and after, and the way back for those that stand so. */
export function BulkChangePage() {
  const { t } = useWords('register');
  const { bulkChangeId } = route.useParams();
  const queryClient = useQueryClient();
  const { data: change } = useSuspenseQuery(bulkChangeQuery(bulkChangeId));
  const [undone, setUndone] = useState<BulkResult | null>(null);
  const what = t(`many.kind.${change.kind}`);
  const standing = change.items.filter(({ state }) => state === 'stands');
  const others = change.items.filter(({ state }) => state !== 'stands');
  return (
    <>
      <BackLink to={paths.bulkChanges}>{t('changes.backToAll')}</BackLink>
      <Page title={t(change.undoes === null ? 'changes.one' : 'changes.undoing', { what, count: change.changed })}>
        {undone !== null && <BulkOutcome result={undone} chosen={new Map()} onClose={() => setUndone(null)} />}
        <p className="govuk-body quiet">
          {change.by?.name}, {moment(change.at)}
        </p>
        {change.reason !== null && (
          <p className="govuk-body preserved">{t('changes.because', { reason: change.reason })}</p>
        )}
        {change.undoes !== null && <ChangedRows what={what} items={change.items} />}
        {change.undoes === null && standing.length > 0 && (
          <section aria-labelledby="standing">
            <h2 className="govuk-heading-m" id="standing">
              {t('changes.goBack', { count: standing.length })}
            </h2>
            <ChangedRows what={what} items={standing} back />
            <UndoForm
              bulkChangeId={bulkChangeId}
              items={standing.map(({ recommendationId, revision }) => ({ recommendationId, revision }))}
              onUndone={async (result) => {
                setUndone(result);
                await queryClient.invalidateQueries();
              }}
            />
          </section>
        )}
        {change.undoes === null && others.length > 0 && (
          <section aria-labelledby="left">
            <h2 className="govuk-heading-m" id="left">
              {t('changes.stay', { count: others.length })}
            </h2>
            <ChangedRows what={what} items={others} />
          </section>
        )}
      </Page>
    </>
  );
}
