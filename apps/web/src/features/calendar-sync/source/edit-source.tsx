import type { CalendarSource } from '@holdfast/contracts/calendar-sync/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { changeSource } from '../../../api/calendar-sync/change-source.ts';
import { sourcesQuery } from '../../../api/calendar-sync/sources-query.ts';
import { setFlash } from '../../../app/flash.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Details } from '../../../ui/details.tsx';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { TextInput } from '../../../ui/inputs/text-input.tsx';

/** What it is called and where it is: pages move to another address, and are the same pages. */
export function EditSource({ source }: { readonly source: CalendarSource }) {
  const { t } = useWords('calendarSync');
  const queryClient = useQueryClient();
  const hasAddress = source.kind === 'moderngov';
  const form = useServerForm({
    defaultValues: { name: source.name, address: source.address ?? '' },
    check: ({ name, address }) => ({
      name: name.trim() === '' ? t('sources.enterName') : null,
      address: hasAddress && address.trim() === '' ? t('sources.enterAddress') : null,
    }),
    send: async ({ name, address }) => {
      try {
        const where = hasAddress ? { address: address.trim() } : {};
        await changeSource(source.calendarSourceId, source.revision, { name: name.trim(), ...where });
        setFlash({ title: t('edit.saved') });
      } finally {
        await queryClient.invalidateQueries(sourcesQuery);
      }
    },
  });
  return (
    <Details summary={t('edit.title')}>
      <FormFrame form={form} submitLabel={t(hasAddress ? 'edit.save' : 'edit.saveName')}>
        <TextInput {...form.fields.register('name')} label={t('sources.call')} error={form.errors['name']} />
        {hasAddress && (
          <TextInput
            {...form.fields.register('address')}
            type="url"
            label={t('sources.address')}
            error={form.errors['address']}
          />
        )}
      </FormFrame>
    </Details>
  );
}
