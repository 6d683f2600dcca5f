import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { correctables, reworded } from '@holdfast/domain/recommendations/corrections/correctable';
import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { correctEntry, previewCorrection } from '../../../api/recommendations/correct-entry.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { noDate, partsOf } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { SaidText, type Told } from '../../../ui/said-text.tsx';
import { TaskPage } from './task-page.tsx';
import { useTask } from './use-task.ts';

const route = getRouteApi('/signedIn/recommendations/$recommendationId/correct/$kind/$factId');

/** What was seen to follow, and of what was typed then: whoever changes it sees it again. */
interface Seen {
  readonly of: string;
  readonly follows: readonly Told[];
}

/** Something of the history, to be corrected or withdrawn: what follows is shown before anything is written. */
export function CorrectPage() {
  const { t } = useWords('deciding');
  const { t: common } = useWords();
  const params = route.useParams();
  const task = useTask();
  const dateProblem = useDateProblem();
  const [seen, setSeen] = useState<Seen | null>(null);
  const kind = correctables.find((known) => known === params.kind) ?? 'update';
  const { recommendationId, revision, history, responseDecision } = task.recommendation;
  const entry = entryOf(history, kind, params.factId);
  const mayReword = reworded.some((known) => known === kind);
  const form = useServerForm({
    defaultValues: {
      how: mayReword ? '' : 'withdraw',
      words: entry?.words ?? '',
      on: entry?.on ? partsOf(entry.on) : noDate,
      decision: responseDecision ?? '',
      reason: '',
    },
    check: (values) => {
      const wrongDate = values.how === 'correct' ? dateProblem(values.on, true) : null;
      const problems: Record<string, string> = {};
      if (values.how === '') problems['how'] = t('correct.choose');
      if (values.how === 'correct' && values.words.trim() === '') problems['words'] = t('correct.enterWords');
      if (values.reason.trim() === '') problems['reason'] = t('correct.enterReason');
      if (wrongDate !== null) problems['on'] = wrongDate;
      return problems;
    },
    send: async (values) => {
      const instead = {
        words: values.words,
        on: dateOrNull(values.on) ?? '',
        decision: kind === 'response' ? (responseDecisions.find((known) => known === values.decision) ?? null) : null,
      };
      const { factId } = params;
      const body = { kind, factId, reason: values.reason, instead: values.how === 'correct' ? instead : null };
      const typed = JSON.stringify(body);
      if (seen?.of !== typed) {
        setSeen({ of: typed, follows: (await previewCorrection(recommendationId, body)).follows });
        return;
      }
      await task.perform(() => correctEntry(recommendationId, revision, body), t('correct.saved'));
    },
  });
  const how = useWatch({ control: form.fields.control, name: 'how' });
  return (
    <TaskPage
      task={task}
      form={form}
      title={t('correct.title')}
      submitLabel={seen === null ? t('correct.see') : t('correct.save')}
    >
      {entry !== undefined && (
        <div className="govuk-inset-text">
          <p className="govuk-body">
            <strong>
              <SaidText told={entry.title} />
            </strong>
          </p>
          {entry.words !== null && <p className="govuk-body preserved">{entry.words}</p>}
        </div>
      )}
      {mayReword && (
        <Radios
          {...form.fields.register('how')}
          label={t('correct.how')}
          choices={[
            { value: 'correct', label: t('correct.correct') },
            { value: 'withdraw', label: t('correct.withdraw') },
          ]}
          error={form.errors['how']}
        />
      )}
      {how === 'correct' && (
        <>
          {kind === 'response' && (
            <Radios
              {...form.fields.register('decision')}
              label={t('correct.decision')}
              choices={responseDecisions.map((value) => ({ value, label: common(`decision.${value}`) }))}
              error={form.errors['decision']}
            />
          )}
          <Textarea {...form.fields.register('words')} label={t('correct.words')} error={form.errors['words']} />
          <DateField control={form.fields.control} name="on" label={t('correct.on')} error={form.errors['on']} />
        </>
      )}
      <Textarea
        {...form.fields.register('reason')}
        label={t('correct.reason')}
        hint={t('correct.reasonHint')}
        rows={3}
        error={form.errors['reason']}
      />
      {seen !== null && (
        <div className="govuk-inset-text" role="status">
          <p className="govuk-body">
            <strong>{t('correct.follows')}</strong>
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {seen.follows.map((told, at) => (
              <li key={at}>
                <SaidText told={told} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </TaskPage>
  );
}

const entryOf = (
  history: Recommendation['history'],
  kind: string,
  factId: string,
): Recommendation['history'][number] | undefined =>
  history.find(({ correctable }) => correctable?.kind === kind && correctable.factId === factId);
