import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import type { ServerForm } from '../../../ui/form/use-server-form.ts';
import { Page } from '../../../ui/page.tsx';
import { nameOf } from '../name-of.ts';
import { StaleNotice } from './stale-notice.tsx';
import type { Task } from './use-task.ts';

interface TaskPageProps<Values extends FieldValues> {
  readonly task: Task;
  readonly form: ServerForm<Values>;
  readonly title: string;
  readonly submitLabel: string;
  readonly children: ReactNode;
}

/** A page for one piece of work: the committee's words stay in sight while it is done. */
export function TaskPage<Values extends FieldValues>({
  task,
  form,
  title,
  submitLabel,
  children,
}: TaskPageProps<Values>) {
  const { t } = useWords('recommendations');
  const params = { recommendationId: task.recommendation.recommendationId };
  return (
    <>
      <Link className="govuk-back-link" to={paths.recommendation} params={params}>
        {t('backTo', { name: nameOf(task.recommendation) })}
      </Link>
      <Page title={title} caption={t('title', { name: nameOf(task.recommendation) })} width="reading">
        <blockquote className="minuted minuted--small">
          <p className="preserved">{task.recommendation.words}</p>
        </blockquote>
        <FormFrame
          form={form}
          submitLabel={submitLabel}
          cancel={
            <Link className="govuk-link" to={paths.recommendation} params={params}>
              {t('common:cancel')}
            </Link>
          }
        >
          {form.problem?.code === 'stale_version' && <StaleNotice task={task} />}
          {children}
        </FormFrame>
      </Page>
    </>
  );
}
