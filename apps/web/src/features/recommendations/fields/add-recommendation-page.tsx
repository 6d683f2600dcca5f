import { useQueryClient } from '@tanstack/react-query';
import { addRecommendation } from '../../../api/recommendations/add-recommendation.ts';
import { LeaveLink } from '../../../app/back/back-link.tsx';
import { useLeave } from '../../../app/back/use-leave.ts';
import { setFlash } from '../../../app/flash.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Page } from '../../../ui/page.tsx';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { useCheckValues } from './check-values.ts';
import { orNull } from '../lines.ts';
import { RecommendationFields } from './recommendation-fields.tsx';
import { asked, emptyValues } from './recommendation-values.ts';

export function AddRecommendationPage() {
  const { t } = useWords('recommendations');
  const { t: common } = useWords();
  const leave = useLeave();
  const queryClient = useQueryClient();
  const check = useCheckValues();
  const form = useServerForm({
    defaultValues: emptyValues,
    check,
    send: async (values) => {
      const body = { ...asked(values), reference: orNull(values.reference), part: values.part.trim() };
      const { recommendationId } = await addRecommendation(body);
      await queryClient.invalidateQueries();
      await leave({ to: paths.recommendation, params: { recommendationId } });
      setFlash({ title: t('add.saved') });
    },
  });
  return (
    <>
      <LeaveLink anywhere className="govuk-back-link" to={paths.register}>
        {t('back')}
      </LeaveLink>
      <Page title={t('add.title')} width="reading">
        <FormFrame
          form={form}
          submitLabel={t('add.save')}
          cancel={
            <LeaveLink anywhere className="govuk-link" to={paths.register}>
              {common('cancel')}
            </LeaveLink>
          }
        >
          <TextInput
            {...form.fields.register('reference')}
            label={common('form.optional', { label: t('add.reference') })}
            hint={t('add.referenceHint')}
            className="govuk-input--width-10"
            error={form.errors['reference']}
          />
          <TextInput
            {...form.fields.register('part')}
            label={common('form.optional', { label: t('add.part') })}
            hint={t('add.partHint')}
            className="govuk-input--width-3"
            error={form.errors['part']}
          />
          <RecommendationFields form={form} />
        </FormFrame>
      </Page>
    </>
  );
}
