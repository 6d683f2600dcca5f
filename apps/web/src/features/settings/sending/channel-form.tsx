import type { ChannelView, TestedChannel } from '@holdfast/contracts/reminders/channel';
import { channelKinds } from '@holdfast/domain/reminders/channel/channel-kind';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ChannelDraft, saveChannel, testChannel } from '../../../api/channel/channel.ts';
import { isProblem } from '../../../api/problem.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { freshAfter } from '../../../ui/form/fresh-after.ts';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { ChannelFields } from './channel-fields.tsx';
import { TestResult } from './test-result.tsx';

/** Chooses how messages leave. What is typed can be tried out first, by a message to oneself. */
export function ChannelForm({ channel }: { readonly channel: ChannelView }) {
  const { t } = useWords('reminders');
  const queryClient = useQueryClient();
  const [done, setDone] = useState<TestedChannel | 'saved' | null>(null);
  // Of when the form was opened: what others save meanwhile must not be written over unseen.
  const [seen, setSeen] = useState<number | null>(channel.revision);
  const form = useServerForm<ChannelDraft & { readonly then: 'save' | 'test' }>({
    defaultValues: {
      kind: channel.kind,
      key: '',
      templateId: channel.templateId ?? '',
      replyTo: channel.replyTo ?? '',
      then: 'save',
    },
    send: async ({ then, ...draft }) => {
      setDone(null);
      if (then === 'test') {
        setDone(await testChannel(draft));
        return;
      }
      try {
        const { revision } = await freshAfter(queryClient, () => saveChannel(draft, seen ?? channel.revision));
        setSeen(revision);
        form.fields.setValue('key', '');
        setDone('saved');
      } catch (error) {
        // Whoever has been told what the other one did may save over it.
        if (isProblem(error, 'stale_version')) setSeen(null);
        throw error;
      }
    },
  });
  const { register, setValue } = form.fields;
  const kind = form.fields.watch('kind');
  const go = (then: 'save' | 'test') => (): void => {
    setValue('then', then);
    form.submit();
  };
  return (
    <FormFrame
      form={{ ...form, submit: go('save') }}
      submitLabel={t('channel.save')}
      cancel={
        <Button look="secondary" busy={form.sending} onClick={go('test')}>
          {t('channel.test')}
        </Button>
      }
    >
      <Radios
        {...register('kind', { onChange: () => setValue('replyTo', '') })}
        label={t('channel.kind')}
        choices={channelKinds.map((one) => ({
          value: one,
          label: t(`channel.kinds.${one}`),
          hint: one === 'smtp' && channel.mailFrom === null ? t('channel.hints.noServer') : t(`channel.hints.${one}`),
        }))}
        error={form.errors['kind']}
      />
      <ChannelFields kind={kind} channel={channel} register={register} errors={form.errors} />
      <p className="govuk-body-s">{t('channel.testWhat', { address: channel.testTo })}</p>
      {done === 'saved' && (
        <p className="govuk-body" role="status">
          {t('channel.saved')}
        </p>
      )}
      {done !== null && done !== 'saved' && <TestResult result={done} />}
    </FormFrame>
  );
}
