import { useQueryClient } from '@tanstack/react-query';
import { addPortfolio } from '../../api/portfolios/add-portfolio.ts';
import { portfoliosQuery } from '../../api/portfolios/portfolios-query.ts';
import { useWords } from '../../app/language/use-words.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { TextInput } from '../../ui/inputs/text-input.tsx';

export function AddPortfolio() {
  const { t } = useWords('portfolios');
  const { t: common } = useWords();
  const queryClient = useQueryClient();
  const form = useServerForm({
    defaultValues: { name: '', postHolder: '' },
    serverNames: { name: 'portfolioName' },
    check: (values) => ({ portfolioName: values.name.trim() === '' ? t('add.enter') : null }),
    send: async (values) => {
      const holder = values.postHolder.trim();
      await addPortfolio({ name: values.name.trim(), postHolder: holder === '' ? null : holder });
      await queryClient.invalidateQueries(portfoliosQuery);
      form.fields.reset();
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('add.save')}>
      <TextInput
        {...form.fields.register('name')}
        id="portfolioName"
        label={t('add.name')}
        error={form.errors['portfolioName']}
      />
      <TextInput
        {...form.fields.register('postHolder')}
        label={common('form.optional', { label: t('add.holder') })}
        error={form.errors['postHolder']}
      />
    </FormFrame>
  );
}
