import type { SettingPreview } from '@holdfast/contracts/settings/values';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { councilQuery } from '../../../api/council/council-query.ts';
import { previewStatusWord, sendStatusWord } from '../../../api/settings/change-settings.ts';
import { today } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { partsOf } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { freshAfter } from '../../../ui/form/fresh-after.ts';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { Preview } from '../preview.tsx';

interface Shown {
  readonly key: string;
  readonly preview: SettingPreview;
  /** Of the words that stood when it was previewed. */
  readonly version: number;
}

/** A word of the council and what it means from a day on; what the register makes of it is shown before it is saved. */
export function StatusWordForm() {
  const { t } = useWords('councilSettings');
  const dateProblem = useDateProblem();
  const queryClient = useQueryClient();
  const { statusWordsVersion } = useSuspenseQuery(councilQuery).data;
  const [shown, setShown] = useState<Shown | null>(null);
  const form = useServerForm({
    defaultValues: { word: '', coreStatus: 'on_track', from: partsOf(today()) },
    serverNames: { validFrom: 'from' },
    check: ({ word, from }) => {
      const problem = dateProblem(from, true);
      return {
        word: word.trim() === '' ? t('statusWord.enter') : null,
        from: problem,
      };
    },
    send: async ({ word, coreStatus, from }) => {
      const status = storedStatuses.find((one) => one === coreStatus) ?? 'unknown';
      const body = { word: word.trim(), coreStatus: status, validFrom: dateOrNull(from) ?? '' };
      const key = JSON.stringify(body);
      if (shown?.key !== key) {
        setShown({ key, preview: await previewStatusWord(body), version: statusWordsVersion });
        return;
      }
      // Whoever is told that another was first looks at the preview again, of what stands then.
      setShown(null);
      await freshAfter(queryClient, () => sendStatusWord(body, shown.version));
      form.fields.reset();
    },
  });
  return (
    <FormFrame form={form} submitLabel={t(shown === null ? 'form.see' : 'statusWord.save')}>
      <TextInput {...form.fields.register('word')} label={t('statusWord.word')} error={form.errors['word']} />
      <Select
        {...form.fields.register('coreStatus')}
        label={t('statusWord.means')}
        choices={storedStatuses.map((status) => ({ value: status, label: t(`common:status.${status}`) }))}
      />
      <DateField control={form.fields.control} name="from" label={t('form.from')} error={form.errors['from']} />
      {shown !== null && <Preview preview={shown.preview} />}
    </FormFrame>
  );
}
