import { committeeKinds } from '@holdfast/domain/committees/committee-kind';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addCommittee } from '../../api/committees/add-committee.ts';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { Details } from '../../ui/details.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Select } from '../../ui/select.tsx';
import { Table } from '../../ui/table.tsx';
import { TextInput } from '../../ui/text-input.tsx';

export function Committees() {
  const { t } = useTranslation('settings');
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(committeesQuery);
  const form = useServerForm({
    defaultValues: { name: '', kind: 'scrutiny_committee' },
    serverNames: { name: 'committeeName', kind: 'committeeKind' },
    check: (values): Record<string, string> =>
      values.name.trim() === '' ? { committeeName: t('committee.enter') } : {},
    send: async (values) => {
      await addCommittee({
        name: values.name.trim(),
        kind: committeeKinds.find((kind) => kind === values.kind) ?? 'other',
      });
      await queryClient.invalidateQueries(committeesQuery);
      form.fields.reset();
    },
  });
  return (
    <section aria-labelledby="committees">
      <h2 className="govuk-heading-m" id="committees">
        {t('committee.title')} <span className="count">{data.items.length}</span>
      </h2>
      {data.items.length === 0 ? (
        <p className="govuk-body">{t('committee.none')}</p>
      ) : (
        <Table
          caption={t('committee.title')}
          columns={[
            { key: 'name', header: t('committee.name') },
            { key: 'kind', header: t('committee.kind') },
          ]}
          rows={data.items.map((item) => ({ key: item.committeeId, cells: [item.name, t(`kind.${item.kind}`)] }))}
        />
      )}
      <Details summary={t('committee.add')} open={data.items.length === 0}>
        <FormFrame form={form} submitLabel={t('committee.save')}>
          <TextInput
            {...form.fields.register('name')}
            id="committeeName"
            label={t('committee.name')}
            error={form.errors['committeeName']}
          />
          <Select
            {...form.fields.register('kind')}
            label={t('committee.kind')}
            choices={committeeKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          />
        </FormFrame>
      </Details>
    </section>
  );
}
