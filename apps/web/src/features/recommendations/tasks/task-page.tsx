import type { AnswerAct } from '@holdfast/domain/permissions/acts';
import { may } from '@holdfast/domain/permissions/may';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { LeaveLink } from '../../../app/back/back-link.tsx';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { useSignedIn } from '../../../app/signed-in.ts';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import type { ServerForm } from '../../../ui/form/use-server-form.ts';
import { CommitteeWords } from '../../../ui/marks/exempt-words.tsx';
import { Page } from '../../../ui/page.tsx';
import { nameOf } from '../name-of.ts';
import { StaleNotice } from './stale-notice.tsx';
import type { Task } from './use-task.ts';

interface TaskPageProps<Values extends FieldValues> {
  readonly task: Task;
  readonly form: ServerForm<Values>;
  readonly title: string;
  readonly submitLabel: string;
  /** What is said on it, where it may be a proposal that waits. */
  readonly act?: AnswerAct;
  readonly children: ReactNode;
}

/** A page for one piece of work: the committee's words stay in sight while it is done. */
export function TaskPage<Values extends FieldValues>({
  task,
  form,
  title,
  submitLabel,
  act,
  children,
}: TaskPageProps<Values>) {
  const { t } = useWords('recommendations');
  const { roles } = useSignedIn().membership;
  // Said before anything is typed: the link to this page is not shown, but its address can be.
  const barred = act !== undefined && task.recommendation.acts[act] === null;
  const waits = act !== undefined && task.recommendation.acts[act] === 'proposed';
  const params = { recommendationId: task.recommendation.recommendationId };
  return (
    <>
      <LeaveLink className="govuk-back-link" to={paths.recommendation} params={params}>
        {t('backTo', { name: nameOf(task.recommendation) })}
      </LeaveLink>
      <Page title={title} caption={t('title', { name: nameOf(task.recommendation) })} width="reading">
        <blockquote className="minuted minuted--small">
          <p className="preserved">
            <CommitteeWords words={task.recommendation.words} inPlace={undefined} />
          </p>
        </blockquote>
        {barred ? (
          <div className="govuk-inset-text">
            <p className="govuk-body">{t(may(roles, 'answer') ? 'deciding:notYours' : 'deciding:forAnswerers')}</p>
          </div>
        ) : (
          <FormFrame
            form={form}
            submitLabel={waits ? t('deciding:propose') : submitLabel}
            cancel={
              <LeaveLink className="govuk-link" to={paths.recommendation} params={params}>
                {t('common:cancel')}
              </LeaveLink>
            }
          >
            {form.problem?.code === 'stale_version' && <StaleNotice task={task} />}
            {waits && <p className="govuk-inset-text">{t('deciding:asProposal')}</p>}
            {children}
          </FormFrame>
        )}
      </Page>
    </>
  );
}
