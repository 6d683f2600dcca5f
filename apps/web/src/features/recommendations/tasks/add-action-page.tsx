import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import { useState } from 'react';
import { addAction } from '../../../api/recommendations/add-action.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { AlsoServes } from './also-serves.tsx';
import { linesOf, orNull } from '../lines.ts';
import { TaskPage } from './task-page.tsx';
import { useTask } from './use-task.ts';

/** As many as the server takes beside the one that it is added to. */
const mostServed = 50;

export function AddActionPage() {
  const { t } = useWords('recommendations');
  const { t: common } = useWords();
  const task = useTask();
  const [alsoServes, setAlsoServes] = useState<readonly RegisterRow[]>([]);
  const form = useServerForm({
    defaultValues: { words: '', lead: '', timescaleWords: '', cost: '', outcomeMeasure: '' },
    check: (values) => ({
      words: values.words.trim() === '' ? t('actions.enter') : null,
      alsoServes: alsoServes.length > mostServed ? t('actions.alsoMost', { count: mostServed }) : null,
    }),
    send: async (values) => {
      const { recommendationId, revision } = task.recommendation;
      const body = {
        words: values.words,
        lead: linesOf(values.lead),
        timescaleWords: orNull(values.timescaleWords),
        cost: orNull(values.cost),
        outcomeMeasure: orNull(values.outcomeMeasure),
        alsoServes: alsoServes.map((row) => row.recommendationId),
      };
      await task.perform(() => addAction(recommendationId, revision, body), t('actions.saved'));
    },
  });
  const { register } = form.fields;
  const optional = (label: string): string => common('form.optional', { label });
  return (
    <TaskPage task={task} form={form} title={t('actions.add')} submitLabel={t('actions.save')}>
      <Textarea {...register('words')} label={t('actions.words')} error={form.errors['words']} />
      <Textarea
        {...register('lead')}
        label={optional(t('actions.lead'))}
        hint={t('actions.leadHint')}
        rows={2}
        error={form.errors['lead']}
      />
      <TextInput
        {...register('timescaleWords')}
        label={optional(t('actions.timescale'))}
        hint={t('actions.timescaleHint')}
        error={form.errors['timescaleWords']}
      />
      <TextInput {...register('cost')} label={optional(t('actions.cost'))} error={form.errors['cost']} />
      <TextInput
        {...register('outcomeMeasure')}
        label={optional(t('actions.outcome'))}
        error={form.errors['outcomeMeasure']}
      />
      <AlsoServes
        recommendationId={task.recommendation.recommendationId}
        chosen={alsoServes}
        onChange={setAlsoServes}
        error={form.errors['alsoServes']}
      />
    </TaskPage>
  );
}
