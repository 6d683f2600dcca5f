import { sourceKinds } from '@holdfast/domain/recommendations/source-kind';
import { useSuspenseQuery } from '@tanstack/react-query';
import { committeesQuery } from '../../../api/committees/committees-query.ts';
import { portfoliosQuery } from '../../../api/portfolios/portfolios-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import type { ServerForm } from '../../../ui/form/use-server-form.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { AnswerFields } from './answer-fields.tsx';
import { useMeetingChoices } from '../meeting-choices.ts';
import type { RecommendationValues } from './recommendation-values.ts';

/** The questions about a recommendation itself, the same when it is added and when it is corrected. */
export function RecommendationFields({ form }: { readonly form: ServerForm<RecommendationValues> }) {
  const { t } = useWords('recommendations');
  const { t: common } = useWords();
  const { data: committees } = useSuspenseQuery(committeesQuery);
  const { data: portfolios } = useSuspenseQuery(portfoliosQuery);
  const meetings = useMeetingChoices();
  const { register, control } = form.fields;
  const optional = (label: string): string => common('form.optional', { label });
  const none = { value: '', label: common('notKnown') };
  return (
    <>
      <Textarea
        {...register('words')}
        label={t('edit.words')}
        hint={t('edit.wordsHint')}
        rows={6}
        error={form.errors['words']}
      />
      <Select
        {...register('committeeId')}
        label={optional(t('edit.committee'))}
        choices={[none, ...committees.items.map((item) => ({ value: item.committeeId, label: item.name }))]}
        error={form.errors['committeeId']}
      />
      <Select
        {...register('portfolioId')}
        label={optional(t('edit.portfolio'))}
        choices={[none, ...portfolios.items.map((item) => ({ value: item.portfolioId, label: item.name }))]}
        error={form.errors['portfolioId']}
      />
      <Select
        {...register('sourceKind')}
        label={optional(t('edit.sourceKind'))}
        choices={[none, ...sourceKinds.map((kind) => ({ value: kind, label: common(`source.${kind}`) }))]}
        error={form.errors['sourceKind']}
      />
      <TextInput
        {...register('sourceTitle')}
        label={optional(t('edit.sourceTitle'))}
        error={form.errors['sourceTitle']}
      />
      <DateField
        control={control}
        name="sourceDate"
        label={optional(t('edit.sourceDate'))}
        hint={common('date.hint')}
        error={form.errors['sourceDate']}
      />
      <Select
        {...register('meetingId')}
        label={optional(t('edit.meeting'))}
        choices={meetings}
        error={form.errors['meetingId']}
      />
      <AnswerFields form={form} />
      <Textarea
        {...register('lead')}
        label={optional(t('edit.lead'))}
        hint={t('actions.leadHint')}
        rows={2}
        error={form.errors['lead']}
      />
      <TextInput
        {...register('dueWords')}
        label={optional(t('edit.due'))}
        hint={t('actions.timescaleHint')}
        error={form.errors['dueWords']}
      />
    </>
  );
}
