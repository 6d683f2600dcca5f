import type { ChannelView } from '@holdfast/contracts/reminders/channel';
import type { UseFormRegister } from 'react-hook-form';
import type { ChannelDraft } from '../../../api/channel/channel.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { TextInput } from '../../../ui/inputs/text-input.tsx';

interface ChannelFieldsProps {
  readonly kind: ChannelView['kind'];
  readonly channel: ChannelView;
  readonly register: UseFormRegister<ChannelDraft & { readonly then: 'save' | 'test' }>;
  readonly errors: Readonly<Record<string, string>>;
}

/** What the chosen way asks for. */
export function ChannelFields({ kind, channel, register, errors }: ChannelFieldsProps) {
  const { t } = useWords('reminders');
  if (kind === 'viewer') return null;
  if (kind === 'smtp')
    return (
      <TextInput
        {...register('replyTo')}
        key="address"
        type="email"
        autoComplete="off"
        label={t('channel.replyTo')}
        hint={t('channel.replyToHint')}
        error={errors['replyTo']}
      />
    );
  return (
    <>
      <div className="govuk-inset-text">
        <p className="govuk-body">{t('channel.template')}</p>
        <pre className="letter">{`${t('channel.templateSubject')} ((subject))\n${t('channel.templateBody')} ((body))`}</pre>
      </div>
      {!channel.keepsKeys && <p className="govuk-body">{t('channel.noSecret')}</p>}
      <TextInput
        {...register('key')}
        autoComplete="off"
        spellCheck={false}
        label={t('channel.key')}
        hint={channel.keyEnding === null ? t('channel.keyHint') : t('channel.keyKept', { ending: channel.keyEnding })}
        error={errors['key']}
      />
      <TextInput
        {...register('templateId')}
        autoComplete="off"
        spellCheck={false}
        label={t('channel.templateId')}
        hint={t('channel.templateIdHint')}
        error={errors['templateId']}
      />
      <TextInput
        {...register('replyTo')}
        key="id"
        autoComplete="off"
        spellCheck={false}
        label={t('channel.replyToId')}
        hint={t('channel.replyToIdHint')}
        error={errors['replyTo']}
      />
    </>
  );
}
