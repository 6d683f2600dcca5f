import type { Minute } from '@holdfast/contracts/minutes/shapes';
import { sendMinute } from '../../api/minutes/change-minutes.ts';
import { useWords } from '../../app/language/use-words.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Select } from '../../ui/inputs/select.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { Textarea } from '../../ui/inputs/textarea.tsx';
import { useProceedings } from './use-proceedings.ts';

/** Adds a minute, or corrects one for a reason, in the clerk's own words. */
export function MinuteForm({ minute }: { readonly minute: Minute | null }) {
  const { t } = useWords('minutes');
  const { meetingId, proceedings, show } = useProceedings();
  const of = (name: string): string => `${name}-${minute?.minuteId ?? 'new'}`;
  const form = useServerForm({
    defaultValues: {
      number: (minute?.number ?? proceedings.nextNumber).toString(),
      agendaItemId: minute?.agendaItemId ?? '',
      heading: minute?.heading ?? '',
      text: minute?.text ?? '',
      reason: '',
    },
    serverNames: { number: of('number'), heading: of('heading'), text: of('text'), reason: of('reason') },
    check: ({ number, heading, text, reason }) => ({
      [of('number')]: /^[1-9]\d{0,4}$/u.test(number.trim()) ? null : t('minutes.enterNumber'),
      [of('heading')]: heading.trim() === '' ? t('minutes.enterHeading') : null,
      [of('text')]: text.trim() === '' ? t('minutes.enterText') : null,
      [of('reason')]: minute !== null && reason.trim() === '' ? t('minutes.enterReason') : null,
    }),
    send: async ({ number, agendaItemId, heading, text, reason }) => {
      const asked = Number(number.trim());
      const answer = await sendMinute(meetingId, minute, {
        // The number that was on offer may be taken by now: then the next one is.
        number: minute === null && asked === proceedings.nextNumber ? null : asked,
        agendaItemId: agendaItemId === '' ? null : agendaItemId,
        heading: heading.trim(),
        text: text.trim(),
        reason: reason.trim() === '' ? null : reason.trim(),
      });
      form.fields.reset();
      show(answer);
    },
  });
  return (
    <FormFrame form={form} submitLabel={t(minute === null ? 'minutes.save' : 'minutes.changeSave')}>
      <TextInput
        {...form.fields.register('number')}
        id={of('number')}
        label={t('minutes.number')}
        hint={t('minutes.numberHint', { number: proceedings.nextNumber })}
        inputMode="numeric"
        className="govuk-input--width-4"
        error={form.errors[of('number')]}
      />
      <Select
        {...form.fields.register('agendaItemId')}
        id={of('item')}
        label={t('minutes.item')}
        choices={[
          { value: '', label: t('declarations.noItem') },
          ...proceedings.agenda.map((item) => ({ value: item.agendaItemId, label: `${item.position}. ${item.title}` })),
        ]}
      />
      <TextInput
        {...form.fields.register('heading')}
        id={of('heading')}
        label={t('minutes.heading')}
        error={form.errors[of('heading')]}
      />
      <Textarea
        {...form.fields.register('text')}
        id={of('text')}
        label={t('minutes.text')}
        hint={t('minutes.textHint')}
        rows={8}
        error={form.errors[of('text')]}
      />
      {minute !== null && (
        <Textarea
          {...form.fields.register('reason')}
          id={of('reason')}
          label={t('minutes.reason')}
          hint={t('minutes.reasonHint')}
          rows={2}
          error={form.errors[of('reason')]}
        />
      )}
    </FormFrame>
  );
}
