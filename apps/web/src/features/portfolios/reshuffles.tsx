import type { Reshuffle } from '@holdfast/contracts/portfolios/reshuffles';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { addReshuffle } from '../../api/reshuffles/change-reshuffle.ts';
import { reshufflesQuery } from '../../api/reshuffles/reshuffles-query.ts';
import { useOpenAdded } from '../../app/back/use-leave.ts';
import { longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { TextInput } from '../../ui/inputs/text-input.tsx';

/** Those that are drafted, wait or took effect, and a way to begin one. */
export function Reshuffles() {
  const { t } = useWords('portfolios');
  const openAdded = useOpenAdded();
  const queryClient = useQueryClient();
  const items = useQuery(reshufflesQuery).data?.items ?? [];
  const form = useServerForm({
    defaultValues: { name: '' },
    serverNames: { name: 'reshuffleName' },
    check: ({ name }) => ({ reshuffleName: name.trim() === '' ? t('reshuffles.enterName') : null }),
    send: async ({ name }) => {
      const { reshuffleId } = await addReshuffle(name.trim());
      await queryClient.invalidateQueries(reshufflesQuery);
      await openAdded({ to: paths.reshuffle, params: { reshuffleId } });
    },
  });
  return (
    <section aria-labelledby="reshuffles">
      <h2 className="govuk-heading-m" id="reshuffles">
        {t('reshuffles.title')} <span className="count">{items.length}</span>
      </h2>
      <p className="govuk-body">{t('reshuffles.what')}</p>
      <ul className="govuk-list">
        {items.map((item) => (
          <li key={item.reshuffleId}>
            <Link className="govuk-link" to={paths.reshuffle} params={{ reshuffleId: item.reshuffleId }}>
              {item.name}
            </Link>{' '}
            <span className="quiet">
              <State reshuffle={item} />
            </span>
          </li>
        ))}
      </ul>
      <FormFrame form={form} submitLabel={t('reshuffles.start')}>
        <TextInput
          {...form.fields.register('name')}
          id="reshuffleName"
          label={t('reshuffles.name')}
          hint={t('reshuffles.nameHint')}
          error={form.errors['reshuffleName']}
        />
      </FormFrame>
    </section>
  );
}

export function State({ reshuffle }: { readonly reshuffle: Reshuffle }) {
  const { t } = useWords('portfolios');
  const date = reshuffle.effectiveOn === null ? '' : longDate(reshuffle.effectiveOn);
  return <>{t(`reshuffles.${reshuffle.state}`, { date, moved: reshuffle.moved ?? 0 })}</>;
}
