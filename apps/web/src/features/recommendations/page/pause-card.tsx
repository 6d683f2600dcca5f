import type { PauseView } from '@holdfast/contracts/reminders/pauses';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { endPause, pauses, removePause } from '../../../api/pauses/pauses.ts';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Details } from '../../../ui/details.tsx';
import { freshAfter } from '../../../ui/form/fresh-after.ts';
import { PressButton } from '../../../ui/form/press-button.tsx';
import { PauseForm } from './pause-form.tsx';

/** Whether people are reminded of this recommendation, and the way to stop and to resume it. */
export function PauseCard({ recommendationId }: { readonly recommendationId: string }) {
  const { t } = useWords('recommendations');
  const { data } = useQuery(pauses);
  if (data === undefined) return null;
  const { today, items } = data;
  const standing = items.filter(({ untilOn }) => untilOn >= today);
  const own = standing.filter((pause) => pause.recommendationId === recommendationId);
  const council = standing.find(({ what, fromOn }) => what === 'council' && fromOn <= today);
  return (
    <section className="card">
      <h2 className="govuk-heading-s">{t('pause.title')}</h2>
      {council !== undefined && (
        <p className="govuk-body-s">
          {t('pause.council', { until: longDate(council.untilOn), reason: council.reason })}
        </p>
      )}
      {own.length === 0 && council === undefined && <p className="govuk-body-s">{t('pause.none')}</p>}
      {own.map((pause) => (
        <Standing key={pause.pauseId} pause={pause} today={today} />
      ))}
      {own.length === 0 && (
        <Details summary={t('pause.add')}>
          <PauseForm recommendationId={recommendationId} today={today} />
        </Details>
      )}
    </section>
  );
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function Standing({ pause, today }: { readonly pause: PauseView; readonly today: string }) {
  const { t } = useWords('recommendations');
  const queryClient = useQueryClient();
  const { pauseId, fromOn, untilOn, reason } = pause;
  // A pause that has not held for a day is taken out; one that has is ended with yesterday, and stands in the history.
  const resume = () => (fromOn >= today ? removePause(pause) : endPause(pause, dayBefore(today)));
  const said = { from: longDate(fromOn), until: longDate(untilOn) };
  return (
    <>
      <p className="govuk-body-s">
        <strong>{t(fromOn > today ? 'pause.toCome' : 'pause.holds', said)}</strong>
        <span className="block">{reason}</span>
      </p>
      <p className="govuk-body-s">
        <PressButton
          id={`resume-${pauseId}`}
          label={t(fromOn > today ? 'pause.remove' : 'pause.resume')}
          name={t(fromOn > today ? 'pause.remove' : 'pause.resume')}
          press={() => freshAfter(queryClient, resume)}
        />
      </p>
    </>
  );
}
