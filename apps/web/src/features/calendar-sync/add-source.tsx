import { useQueryClient } from '@tanstack/react-query';
import { addSource } from '../../api/calendar-sync/add-source.ts';
import { sourcesQuery } from '../../api/calendar-sync/sources-query.ts';
import { useOpenAdded } from '../../app/back/use-leave.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Details } from '../../ui/details.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Radios } from '../../ui/inputs/radios.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';

export function AddSource({ isFirst }: { readonly isFirst: boolean }) {
  const { t } = useWords('calendarSync');
  const openAdded = useOpenAdded();
  const queryClient = useQueryClient();
  const form = useServerForm({
    defaultValues: { kind: 'moderngov', name: '', address: '' },
    check: ({ kind, name, address }) => ({
      name: name.trim() === '' ? t('sources.enterName') : null,
      address: kind === 'moderngov' && address.trim() === '' ? t('sources.enterAddress') : null,
    }),
    send: async ({ kind, name, address }) => {
      const isFile = kind === 'file';
      const added = await addSource({
        kind: isFile ? 'file' : 'moderngov',
        name: name.trim(),
        address: isFile ? null : address.trim(),
      });
      await queryClient.invalidateQueries(sourcesQuery);
      await openAdded({
        to: paths.calendarSource,
        params: { calendarSourceId: added.calendarSourceId },
      });
    },
  });
  const isFile = form.fields.watch('kind') === 'file';
  return (
    <Details summary={t('sources.add')} open={isFirst}>
      <FormFrame form={form} submitLabel={t('sources.addGo')}>
        <Radios
          {...form.fields.register('kind')}
          label={t('sources.kind')}
          choices={[
            { value: 'moderngov', label: t('sources.moderngov'), hint: t('sources.moderngovHint') },
            { value: 'file', label: t('sources.file'), hint: t('sources.fileHint') },
          ]}
        />
        <TextInput
          {...form.fields.register('name')}
          label={t('sources.call')}
          hint={t('sources.callHint')}
          error={form.errors['name']}
        />
        {!isFile && (
          <TextInput
            {...form.fields.register('address')}
            type="url"
            label={t('sources.address')}
            hint={t('sources.addressHint')}
            error={form.errors['address']}
          />
        )}
      </FormFrame>
    </Details>
  );
}
