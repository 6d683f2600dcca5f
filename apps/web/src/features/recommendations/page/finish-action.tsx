import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { finishAction } from '../../../api/recommendations/finish-action.ts';
import { recommendationQuery } from '../../../api/recommendations/recommendation-query.ts';
import { today } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { partsOf } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { Details } from '../../../ui/details.tsx';
import { DateField } from '../../../ui/form/date-field.tsx';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';

interface FinishActionProps {
  readonly action: Recommendation['actions'][number];
  readonly recommendationId: string;
}

/** Says that an action is done, with the day; or that it was not, after all. */
export function FinishAction({ action, recommendationId }: FinishActionProps) {
  const { t } = useWords('recommendations');
  const queryClient = useQueryClient();
  const dateProblem = useDateProblem();
  const name = `done-${action.actionId}`;
  const save = async (doneOn: string | null): Promise<void> => {
    await finishAction(action.actionId, { doneOn });
    await queryClient.invalidateQueries(recommendationQuery(recommendationId));
  };
  const form = useServerForm({
    defaultValues: { doneOn: partsOf(today()) },
    check: (values) => {
      const wrong = dateProblem(values.doneOn, true);
      return { [name]: wrong };
    },
    serverNames: { doneOn: name },
    send: (values) => save(dateOrNull(values.doneOn)),
  });
  if (action.doneOn !== null)
    return (
      <Button look="link" onClick={() => void save(null)}>
        {t('actions.reopen')}
      </Button>
    );
  return (
    <Details summary={t('actions.finish')}>
      <FormFrame form={form} submitLabel={t('actions.finishSave')}>
        <DateField
          control={form.fields.control}
          name="doneOn"
          id={name}
          label={t('actions.doneOn')}
          error={form.errors[name]}
        />
      </FormFrame>
    </Details>
  );
}
