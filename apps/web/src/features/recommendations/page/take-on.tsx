import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { editRecommendation } from '../../../api/recommendations/edit-recommendation.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';

/** Takes on what is older than the register: from here on it is watched. */
export function TakeOn({ recommendation }: { readonly recommendation: Recommendation }) {
  const { t } = useWords('recommendations');
  const queryClient = useQueryClient();
  const form = useServerForm({
    defaultValues: {},
    send: async () => {
      await editRecommendation(recommendation.recommendationId, recommendation.revision, { standing: 'taken_on' });
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('clock.takeOn')}>
      <p className="govuk-body-s">{t('clock.takeOnMeans')}</p>
    </FormFrame>
  );
}
