import { receiptBases, responseWants } from '@holdfast/domain/recommendations/clocks/clock-facts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { takeIntoRegister } from '../../../api/minutes/change-minutes.ts';
import { portfoliosQuery } from '../../../api/portfolios/portfolios-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { noDate } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { useProceedings } from '../use-proceedings.ts';

/** Takes a resolution into the register, with who owes the response and since when, as far as that is known. */
export function TakeForm({ resolutionId }: { readonly resolutionId: string }) {
  const { t } = useWords('minutes');
  const { t: ask } = useWords('recommendations');
  const { t: common } = useWords();
  const { lookAgain } = useProceedings();
  const dateProblem = useDateProblem();
  const { data: portfolios } = useSuspenseQuery(portfoliosQuery);
  const of = (name: string): string => `${name}-${resolutionId}`;
  const optional = (label: string): string => common('form.optional', { label });
  const none = { value: '', label: common('notKnown') };
  const form = useServerForm({
    defaultValues: { portfolioId: '', lead: '', responseRequired: '', receivedOn: noDate, receivedBasis: '' },
    serverNames: { portfolioId: of('portfolioId'), lead: of('lead'), receivedOn: of('receivedOn') },
    check: ({ receivedOn }): Record<string, string> => {
      const wrongDate = dateProblem(receivedOn, false);
      return wrongDate === null ? {} : { [of('receivedOn')]: wrongDate };
    },
    send: async (values) => {
      await takeIntoRegister(resolutionId, {
        portfolioId: values.portfolioId === '' ? null : values.portfolioId,
        lead: values.lead
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        responseRequired: responseWants.find((want) => want === values.responseRequired) ?? null,
        receivedOn: dateOrNull(values.receivedOn),
        receivedBasis: receiptBases.find((basis) => basis === values.receivedBasis) ?? null,
      });
      await lookAgain();
    },
  });
  const { register, control } = form.fields;
  return (
    <FormFrame form={form} submitLabel={t('minutes.take')}>
      <p className="govuk-body">{t('minutes.takeHint')}</p>
      <Select
        {...register('portfolioId')}
        id={of('portfolioId')}
        label={optional(ask('edit.portfolio'))}
        choices={[none, ...portfolios.items.map((item) => ({ value: item.portfolioId, label: item.name }))]}
        error={form.errors[of('portfolioId')]}
      />
      <Textarea
        {...register('lead')}
        id={of('lead')}
        label={optional(ask('edit.lead'))}
        hint={ask('actions.leadHint')}
        rows={2}
        error={form.errors[of('lead')]}
      />
      <Select
        {...register('responseRequired')}
        id={of('responseRequired')}
        label={optional(ask('edit.responseRequired'))}
        hint={ask('edit.responseRequiredHint')}
        choices={[none, ...responseWants.map((value) => ({ value, label: ask(`clockFact.${value}`) }))]}
      />
      <DateField
        control={control}
        name="receivedOn"
        id={of('receivedOn')}
        label={optional(ask('edit.receivedOn'))}
        hint={ask('edit.receivedOnHint')}
        error={form.errors[of('receivedOn')]}
        todayOffered
      />
      <Select
        {...register('receivedBasis')}
        id={of('receivedBasis')}
        label={optional(ask('edit.receivedBasis'))}
        choices={[none, ...receiptBases.map((value) => ({ value, label: ask(`clockFact.${value}`) }))]}
      />
    </FormFrame>
  );
}
