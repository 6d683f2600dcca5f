import type { SettingPreview } from '@holdfast/contracts/settings/values';
import { type ReactNode, useState } from 'react';
import { previewSetting, saveSetting, type SettingDraft } from '../../api/settings/change-settings.ts';
import { isProblem } from '../../api/problem.ts';
import { longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { DateInput } from '../../ui/inputs/date-input.tsx';
import { partsOf } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { ErrorMessage } from '../../ui/inputs/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { type Checked, useSubmission } from '../../ui/form/use-submission.ts';
import { Preview } from './preview.tsx';
import { useSettings } from './use-settings.ts';
import type { Told } from '../../ui/said-text.tsx';

interface SettingFormProps<Value> {
  readonly name: SettingDraft['name'];
  readonly value: Value;
  readonly draft: (value: Value, validFrom: string) => SettingDraft;
  /** What can be seen to be wrong before asking: the field, and the sentence. */
  readonly check?: (value: Value) => Checked;
  readonly children: (
    value: Value,
    change: (value: Value) => void,
    errors: Readonly<Record<string, Told>>,
  ) => ReactNode;
}

/** Changes one setting from a day on: first what it would change is shown, and only then is it saved. */
export function SettingForm<Value>({ name, value: begun, draft, check, children }: SettingFormProps<Value>) {
  const { t } = useWords('councilSettings');
  const { settings, lookAgain } = useSettings();
  const dateProblem = useDateProblem();
  const [value, setValue] = useState(begun);
  const [from, setFrom] = useState(partsOf(settings.today));
  const [preview, setPreview] = useState<SettingPreview | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  // Of when the form was opened: what others save meanwhile must not be written over unseen.
  const [seen, setSeen] = useState<number | null>(settings.versions[name] ?? 0);
  const day = `${name}-from`;
  const validFrom = dateOrNull(from) ?? '';
  const { run, ...submission } = useSubmission<Value>({
    serverNames: { validFrom: day, value: `${name}-value` },
    check: (typed) => {
      const problem = dateProblem(from, true);
      return { ...check?.(typed), [day]: problem };
    },
    send: async (sent) => {
      if (preview === null) {
        setPreview(await previewSetting(draft(sent, validFrom)));
        return;
      }
      try {
        const { versions } = await saveSetting(draft(sent, validFrom), seen ?? settings.versions[name] ?? 0);
        setSeen(versions[name] ?? 0);
        setSaved(longDate(validFrom));
      } catch (error) {
        // Whoever has been told what the other one did may save over it.
        if (isProblem(error, 'stale_version')) setSeen(null);
        throw error;
      } finally {
        setPreview(null);
        await lookAgain();
      }
    },
  });
  const fault = submission.errors[`${name}-value`];
  const stale = submission.problem !== null && isProblem(submission.problem, 'stale_version');
  const touched = (): void => {
    setPreview(null);
    setSaved(null);
  };
  return (
    <FormFrame
      form={{ ...submission, submit: () => void run(value) }}
      submitLabel={preview === null ? t('form.see') : t('form.save', { date: longDate(validFrom) })}
    >
      {stale && <p className="govuk-body">{t('form.kept')}</p>}
      <div id={`${name}-value`} tabIndex={-1}>
        {fault !== undefined && <ErrorMessage id={`${name}-value`}>{fault}</ErrorMessage>}
        {children(
          value,
          (next) => {
            touched();
            setValue(next);
          },
          submission.errors,
        )}
      </div>
      <DateInput
        name={day}
        label={t('form.from')}
        value={from}
        error={submission.errors[day]}
        onChange={(next) => {
          touched();
          setFrom(next);
        }}
      />
      {preview !== null && <Preview preview={preview} />}
      {saved !== null && (
        <p className="govuk-body" role="status">
          {t('form.saved', { date: saved })}
        </p>
      )}
    </FormFrame>
  );
}
