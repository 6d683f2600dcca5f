import { getRouteApi } from '@tanstack/react-router';
import { liftExemption } from '../../../api/recommendations/mark-exempt.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { useInPlace } from '../../../ui/marks/exempt-words.tsx';
import { useNamesOf } from './exempt-marks.tsx';
import { TaskPage } from '../tasks/task-page.tsx';
import { useTask } from '../tasks/use-task.ts';

const route = getRouteApi('/signedIn/recommendations/$recommendationId/exempt/$exemptionId');

export function LiftExemptionPage() {
  const { t } = useWords('exemptions');
  const { exemptionId } = route.useParams();
  const task = useTask();
  const namesOf = useNamesOf();
  const inTheirWords = useInPlace();
  const mark = task.recommendation.exemptions.find((one) => one.exemptionId === exemptionId);
  const form = useServerForm({
    defaultValues: { reason: '' },
    check: ({ reason }) => ({ reason: reason.trim() === '' ? t('enterLiftReason') : null }),
    send: async ({ reason }) => {
      const { recommendationId, revision } = task.recommendation;
      const body = { reason: reason.trim() };
      const said = t(`lifted.${mark?.paragraph === null ? 'confidential' : 'exempt'}`);
      await task.perform(() => liftExemption(recommendationId, exemptionId, revision, body), said);
    },
  });
  return (
    <TaskPage task={task} form={form} title={t('liftTitle')} submitLabel={t('liftSave')}>
      {mark !== undefined && (
        <div className="govuk-inset-text">
          <p className="govuk-body">{t('is', { fields: namesOf(mark), inPlace: inTheirWords(mark.inPlace) })}</p>
          <p className="govuk-body preserved">{mark.reason}</p>
        </div>
      )}
      <p className="govuk-body">{t('liftWhat')}</p>
      <Textarea {...form.fields.register('reason')} label={t('liftReason')} rows={3} error={form.errors['reason']} />
    </TaskPage>
  );
}
