import { askedBodies, receiptBases, responseWants } from '@holdfast/domain/recommendations/clocks/clock-facts';
import { useWords } from '../../../app/language/use-words.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import type { ServerForm } from '../../../ui/form/use-server-form.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import type { RecommendationValues } from './recommendation-values.ts';

/** Who has to answer, whether they were asked to, and since when they know: what the law counts from. */
export function AnswerFields({ form }: { readonly form: ServerForm<RecommendationValues> }) {
  const { t } = useWords('recommendations');
  const { t: common } = useWords();
  const { register, control } = form.fields;
  const optional = (label: string): string => common('form.optional', { label });
  const none = { value: '', label: common('notKnown') };
  const day = (name: 'receivedOn' | 'noticeReceivedOn' | 'replyAskedOn') => (
    <DateField
      control={control}
      name={name}
      label={optional(t(`edit.${name}`))}
      hint={t(`edit.${name}Hint`)}
      error={form.errors[name]}
      todayOffered
    />
  );
  return (
    <>
      <Select
        {...register('responseRequired')}
        label={optional(t('edit.responseRequired'))}
        hint={t('edit.responseRequiredHint')}
        choices={[none, ...responseWants.map((value) => ({ value, label: t(`clockFact.${value}`) }))]}
        error={form.errors['responseRequired']}
      />
      <Select
        {...register('askedOf')}
        label={optional(t('edit.askedOf'))}
        choices={[none, ...askedBodies.map((value) => ({ value, label: t(`clockFact.${value}`) }))]}
        error={form.errors['askedOf']}
      />
      <TextInput
        {...register('partnerBody')}
        label={optional(t('edit.partnerBody'))}
        hint={t('edit.partnerBodyHint')}
        error={form.errors['partnerBody']}
      />
      {day('receivedOn')}
      {day('noticeReceivedOn')}
      <Select
        {...register('receivedBasis')}
        label={optional(t('edit.receivedBasis'))}
        choices={[none, ...receiptBases.map((value) => ({ value, label: t(`clockFact.${value}`) }))]}
        error={form.errors['receivedBasis']}
      />
      {day('replyAskedOn')}
    </>
  );
}
