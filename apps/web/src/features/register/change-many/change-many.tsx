import type { Council } from '@holdfast/contracts/councils/shapes';
import { bulkKinds } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { type BulkChange, type BulkResult, changeMany } from '../../../api/recommendations/change-many.ts';
import { today } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { partsOf } from '../../../ui/inputs/date-parts.ts';
import { useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { buildChange, type ChangeValues, statusChosen } from './build-change.ts';
import { BulkOutcome } from './bulk-outcome.tsx';
import { BulkPreview } from './bulk-preview.tsx';
import { StatusMany } from './status-many.tsx';
import { useChangeChoices } from './use-change-choices.ts';
import type { Selection } from '../use-selection.ts';

interface ChangeManyProps {
  readonly selection: Selection;
  readonly council: Council;
}

interface Rehearsal {
  readonly items: BulkChange['items'];
  readonly change: BulkChange['change'];
  readonly result: BulkResult;
}

/**
 * One change for all that are chosen: said, looked at by name and made; where that was a mistake it is undone later. Each is
 * decided on its own; whatever is refused is listed with its reason.
 */
export function ChangeMany({ selection, council }: ChangeManyProps) {
  const { t } = useWords('register');
  const queryClient = useQueryClient();
  const dateProblem = useDateProblem();
  const choices = useChangeChoices(council);
  const [rehearsed, setRehearsed] = useState<Rehearsal | null>(null);
  const [done, setDone] = useState<BulkResult | null>(null);
  const form = useServerForm<ChangeValues>({
    defaultValues: {
      kind: '',
      value: '',
      meetingId: '',
      evidence: '',
      reason: '',
      changedOn: partsOf(today()),
    },
    serverNames: { 'change.changedOn': 'changedOn', 'change.meetingId': 'meetingId', 'change.evidence': 'evidence' },
    check: (values) => {
      if (values.kind === '') return { kind: t('many.chooseWhat') };
      if (values.kind !== 'status')
        return { value: values.value === '' && choices[values.kind] !== undefined ? t('many.chooseValue') : null };
      const status = statusChosen(values);
      if (status === null) return { value: t('many.choose') };
      const verified = status === 'verified_complete';
      const wrongDate = dateProblem(values.changedOn, true);
      return {
        evidence: verified && values.evidence.trim() === '' ? t('many.enterEvidence') : null,
        meetingId: verified && values.meetingId === '' ? t('many.chooseMeeting') : null,
        changedOn: wrongDate,
      };
    },
    send: async (values) => {
      const change = buildChange(values);
      if (change === null) return;
      const items = [...selection.chosen.values()].map(({ recommendationId, revision }) => ({
        recommendationId,
        revision,
      }));
      setRehearsed({ items, change, result: await changeMany({ items, change, rehearse: true }) });
    },
  });
  const [kind, value] = useWatch({ control: form.fields.control, name: ['kind', 'value'] });
  const of = kind === '' ? undefined : choices[kind];
  const status = statusChosen({ kind, value });
  const decided = [...selection.chosen.values()].map(({ committee, sourceDate }) => ({
    ownerId: committee?.committeeId ?? null,
    sourceDate,
  }));
  if (done !== null) return <BulkOutcome result={done} canUndo chosen={selection.chosen} onClose={selection.clear} />;
  if (rehearsed !== null) {
    const { items, change, result } = rehearsed;
    return (
      <BulkPreview
        rehearsed={result}
        kind={change.kind}
        chosen={selection.chosen}
        onBack={() => setRehearsed(null)}
        onGo={async () => {
          setDone(await changeMany({ items, change }));
          await queryClient.invalidateQueries({ queryKey: ['register'] });
        }}
      />
    );
  }
  return (
    <section className="change-many" aria-label={t('many.label')}>
      <p className="change-many__count" role="status">
        {t('many.chosen', { count: selection.chosen.size })}
      </p>
      <FormFrame
        form={form}
        submitLabel={t('many.see')}
        cancel={
          <Button look="link" onClick={selection.clear}>
            {t('many.clear')}
          </Button>
        }
      >
        <div className="change-many__form">
          <Select
            {...form.fields.register('kind', { onChange: () => form.fields.setValue('value', '') })}
            label={t('many.what')}
            choices={[
              { value: '', label: t('many.chooseWhat') },
              ...bulkKinds.map((name) => ({ value: name, label: t(`many.kind.${name}`) })),
            ]}
            error={form.errors['kind']}
          />
          {kind === '' ? null : of === undefined ? (
            <TextInput
              key={kind}
              {...form.fields.register('value')}
              label={t(kind === 'lead' ? 'many.lead' : 'many.due')}
              error={form.errors['value']}
            />
          ) : (
            <Select
              key={kind}
              {...form.fields.register('value')}
              label={t('many.to')}
              choices={of}
              error={form.errors['value']}
            />
          )}
        </div>
        {status !== null && (
          <Suspense fallback={<p className="govuk-body">{t('common:loading')}</p>}>
            <StatusMany form={form} status={status} decided={decided} />
          </Suspense>
        )}
      </FormFrame>
    </section>
  );
}
