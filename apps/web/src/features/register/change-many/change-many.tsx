import type { Council } from '@holdfast/contracts/councils/shapes';
import { bulkKinds } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { type BulkChange, type BulkResult, changeMany } from '../../../api/recommendations/change-many.ts';
import { today } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { noDate, partsOf } from '../../../ui/inputs/date-parts.ts';
import { useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { buildChange, type ChangeValues, isMoreTime, none, statusChosen } from './build-change.ts';
import { BulkOutcome } from './bulk-outcome.tsx';
import { BulkPreview } from './bulk-preview.tsx';
import { StatusMany } from './status-many.tsx';
import { TimeMany } from './time-many.tsx';
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
  const { t: common } = useWords();
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
      day: noDate,
    },
    serverNames: {
      'change.changedOn': 'changedOn',
      'change.meetingId': 'meetingId',
      'change.evidence': 'evidence',
      'change.receivedOn': 'day',
      'change.dueAsked': 'day',
      'change.reason': 'reason',
    },
    check: (values) => {
      if (values.kind === '') return { kind: t('many.chooseWhat') };
      const wrongDay = dateProblem(values.day, true);
      if (isMoreTime(values.kind))
        return {
          day: wrongDay,
          reason: values.reason.trim() === '' ? t('many.enterReason') : null,
          meetingId: values.meetingId === '' ? t('many.chooseMeeting') : null,
        };
      if (values.kind !== 'status') {
        if (values.value === '' && choices[values.kind] !== undefined) return { value: t('many.chooseValue') };
        return { day: values.kind === 'received' && values.value !== none ? wrongDay : null };
      }
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
          {kind === '' || isMoreTime(kind) ? null : of === undefined ? (
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
              label={t(kind === 'received' ? 'many.received.how' : 'many.to')}
              choices={of}
              error={form.errors['value']}
            />
          )}
        </div>
        {kind === 'received' && value !== '' && value !== none && (
          <DateField
            control={form.fields.control}
            name="day"
            label={t('many.received.on')}
            hint={common('date.hint')}
            error={form.errors['day']}
          />
        )}
        {isMoreTime(kind) && (
          <Suspense fallback={<p className="govuk-body">{t('common:loading')}</p>}>
            <TimeMany form={form} decided={decided} />
          </Suspense>
        )}
        {status !== null && (
          <Suspense fallback={<p className="govuk-body">{t('common:loading')}</p>}>
            <StatusMany form={form} status={status} decided={decided} />
          </Suspense>
        )}
      </FormFrame>
    </section>
  );
}
