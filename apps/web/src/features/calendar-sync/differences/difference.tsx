import type { CalendarRunDetail } from '@holdfast/contracts/calendar-sync/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { applyRun } from '../../../api/calendar-sync/apply-run.ts';
import { setFlash } from '../../../app/flash.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../../app/language/use-words.ts';
import { useSignedIn } from '../../../app/signed-in.ts';
import { Button } from '../../../ui/button.tsx';
import { useChoices } from './choices.ts';
import { LineGroup, lineGroups } from './line-group.tsx';
import { Refusal } from '../refusal.tsx';
import { useAction } from '../use-action.ts';

/** What would change, line by line, what only a person can decide first; and the one button that changes it. */
export function Difference({ run }: { readonly run: CalendarRunDetail }) {
  const { t } = useWords('calendarSync');
  const queryClient = useQueryClient();
  const mayApply = may(useSignedIn().membership.roles, 'administer');
  const choices = useChoices(run);
  const { busy, refusal, run: act } = useAction();
  const apply = () =>
    act(async () => {
      try {
        await applyRun(run.calendarRunId, run.revision, choices.sent);
        setFlash({ title: t('difference.done', { count: choices.count }) });
      } finally {
        // Also after a refusal: what would be done now may be something else.
        await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      }
    });
  return (
    <section aria-labelledby="difference">
      <h2 className="govuk-heading-m" id="difference">
        {t('difference.title')} <span className="count">{run.lines.length}</span>
      </h2>
      <Refusal sentence={refusal} />
      {lineGroups.map((kind) => (
        <LineGroup
          key={kind}
          kind={kind}
          lines={run.lines.filter((line) => line.kind === kind)}
          choices={choices}
          mayDecide={mayApply}
        />
      ))}
      {mayApply ? (
        <div className="understood__sum">
          <Button busy={busy || choices.count === 0} onClick={() => void apply()}>
            {busy ? t('difference.busy') : t('difference.go', { count: choices.count })}
          </Button>
          <p className="govuk-body">{t('difference.promise')}</p>
        </div>
      ) : (
        <p className="govuk-body">{t('difference.administrator')}</p>
      )}
    </section>
  );
}
