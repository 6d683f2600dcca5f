import type { Council } from '@holdfast/contracts/councils/shapes';
import type { SettingPreview } from '@holdfast/contracts/settings/values';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { endStatusWord, previewWordEnding, removeStatusWord } from '../../../api/settings/change-settings.ts';
import { longDate, today } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { partsOf } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { freshAfter } from '../../../ui/form/fresh-after.ts';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { NotificationBanner } from '../../../ui/notification-banner.tsx';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { Select } from '../../../ui/inputs/select.tsx';
import { Preview } from '../preview.tsx';

interface EndWordFormProps {
  /** Those that can still be recorded. */
  readonly words: Council['statusWords'];
}

/** A word ends on a last day, or is taken out; how many recommendations say it is shown before it is done. */
export function EndWordForm({ words }: EndWordFormProps) {
  const { t } = useWords('councilSettings');
  const dateProblem = useDateProblem();
  const queryClient = useQueryClient();
  const [shown, setShown] = useState<{ readonly key: string; readonly preview: SettingPreview } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const form = useServerForm({
    defaultValues: { statusWordId: '', how: 'end', lastDay: partsOf(today()) },
    serverNames: { validTo: 'lastDay' },
    check: ({ statusWordId, how, lastDay }) => {
      const problem = how === 'end' ? dateProblem(lastDay, true) : null;
      return {
        statusWordId: statusWordId === '' ? t('statusWord.choose') : null,
        lastDay: problem,
      };
    },
    send: async ({ statusWordId, how, lastDay }) => {
      const word = words.find((one) => one.statusWordId === statusWordId);
      if (word === undefined) return;
      const validTo = how === 'end' ? dateOrNull(lastDay) : null;
      // The version that was previewed is the one that is changed.
      const key = JSON.stringify([statusWordId, word.revision, validTo]);
      setDone(null);
      if (shown?.key !== key) {
        setShown({ key, preview: await previewWordEnding(statusWordId, validTo) });
        return;
      }
      setShown(null);
      await freshAfter(queryClient, () => (validTo === null ? removeStatusWord(word) : endStatusWord(word, validTo)));
      setDone(
        validTo === null
          ? t('statusWord.out', { word: word.word })
          : t('statusWord.ended', { word: word.word, date: longDate(validTo) }),
      );
      form.fields.reset();
    },
  });
  const how = useWatch({ control: form.fields.control, name: 'how' });
  const save = how === 'end' ? 'statusWord.endSave' : 'statusWord.outSave';
  return (
    <>
      {done !== null && <NotificationBanner kind="success" title={done} />}
      <FormFrame form={form} submitLabel={t(shown === null ? 'form.see' : save)}>
        <Select
          {...form.fields.register('statusWordId')}
          label={t('statusWord.which')}
          choices={[
            { value: '', label: t('statusWord.choose') },
            ...words.map(({ statusWordId, word }) => ({ value: statusWordId, label: word })),
          ]}
          error={form.errors['statusWordId']}
        />
        <Radios
          {...form.fields.register('how')}
          label={t('statusWord.how')}
          choices={[
            { value: 'end', label: t('statusWord.end'), hint: t('statusWord.endHint') },
            { value: 'out', label: t('statusWord.takeOut'), hint: t('statusWord.takeOutHint') },
          ]}
          error={how === 'out' ? form.errors['lastDay'] : undefined}
        />
        {how === 'end' && (
          <DateField
            control={form.fields.control}
            name="lastDay"
            label={t('statusWord.lastDay')}
            error={form.errors['lastDay']}
          />
        )}
        {shown !== null && <Preview preview={shown.preview} />}
      </FormFrame>
    </>
  );
}
