import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addPortfolio } from '../../api/portfolios/add-portfolio.ts';
import { portfoliosQuery } from '../../api/portfolios/portfolios-query.ts';
import { Details } from '../../ui/details.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Table } from '../../ui/table.tsx';
import { TextInput } from '../../ui/text-input.tsx';

export function Portfolios() {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(portfoliosQuery);
  const form = useServerForm({
    defaultValues: { name: '', postHolder: '' },
    serverNames: { name: 'portfolioName' },
    check: (values): Record<string, string> =>
      values.name.trim() === '' ? { portfolioName: t('portfolio.enter') } : {},
    send: async (values) => {
      const holder = values.postHolder.trim();
      await addPortfolio({ name: values.name.trim(), postHolder: holder === '' ? null : holder });
      await queryClient.invalidateQueries(portfoliosQuery);
      form.fields.reset();
    },
  });
  return (
    <section aria-labelledby="portfolios">
      <h2 className="govuk-heading-m" id="portfolios">
        {t('portfolio.title')} <span className="count">{data.items.length}</span>
      </h2>
      {data.items.length === 0 ? (
        <p className="govuk-body">{t('portfolio.none')}</p>
      ) : (
        <Table
          caption={t('portfolio.title')}
          columns={[
            { key: 'name', header: t('portfolio.name') },
            { key: 'holder', header: t('portfolio.holder') },
          ]}
          rows={data.items.map((item) => ({
            key: item.portfolioId,
            cells: [item.name, item.postHolder ?? common('notKnown')],
          }))}
        />
      )}
      <Details summary={t('portfolio.add')} open={data.items.length === 0}>
        <FormFrame form={form} submitLabel={t('portfolio.save')}>
          <TextInput
            {...form.fields.register('name')}
            id="portfolioName"
            label={t('portfolio.name')}
            error={form.errors['portfolioName']}
          />
          <TextInput
            {...form.fields.register('postHolder')}
            label={common('form.optional', { label: t('portfolio.holder') })}
            error={form.errors['postHolder']}
          />
        </FormFrame>
      </Details>
    </section>
  );
}
