import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { changePortfolio } from '../../api/portfolios/change-portfolio.ts';
import { portfolioQuery } from '../../api/portfolios/portfolio-query.ts';
import { portfoliosQuery } from '../../api/portfolios/portfolios-query.ts';
import { may } from '@holdfast/domain/permissions/may';
import { BackLink } from '../../app/back/back-link.tsx';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { longDate, today } from '../../app/clock/dates.ts';
import { partsOf } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { Details } from '../../ui/details.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Page } from '../../ui/page.tsx';
import { Select } from '../../ui/inputs/select.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { Textarea } from '../../ui/inputs/textarea.tsx';
import { RegisterCount } from '../../ui/register-count.tsx';
import { Holders } from './holders.tsx';

const route = getRouteApi(`/signedIn${paths.portfolio}`);

/** One portfolio: what it answers for, who held it when, what it came from and what followed it. */
export function PortfolioPage() {
  const { t } = useWords('portfolios');
  const { portfolioId } = route.useParams();
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(portfolioId));
  const administers = may(useSignedIn().membership.roles, 'administer');
  const names = (list: readonly { readonly portfolioId: string; readonly name: string }[]) =>
    list.map((one) => (
      <Link
        key={one.portfolioId}
        className="govuk-link block"
        to={paths.portfolio}
        params={{ portfolioId: one.portfolioId }}
      >
        {one.name}
      </Link>
    ));
  const until = ({ parent, lastDay }: (typeof portfolio.parentsBefore)[number]) => (
    <div key={lastDay}>{t('underUntil', { name: parent?.name ?? t('underNothing'), date: longDate(lastDay) })}</div>
  );
  return (
    <>
      <BackLink to={paths.portfolios}>{t('back')}</BackLink>
      <Page title={portfolio.name} width="reading">
        <SummaryList
          rows={[
            { key: 'holder', label: t('holder'), value: portfolio.postHolder ?? t('nobody') },
            { key: 'open', label: t('open'), value: <RegisterCount of={portfolio.openItems} /> },
            ...(portfolio.parent === null
              ? []
              : [{ key: 'under', label: t('under'), value: names([portfolio.parent]) }]),
            ...(portfolio.parentsBefore.length === 0
              ? []
              : [{ key: 'before', label: t('underBefore'), value: portfolio.parentsBefore.map(until) }]),
            ...(portfolio.scope === null ? [] : [{ key: 'scope', label: t('page.scope'), value: portfolio.scope }]),
            ...(portfolio.directorate === null
              ? []
              : [{ key: 'directorate', label: t('page.directorate'), value: portfolio.directorate }]),
            ...(portfolio.predecessors.length === 0
              ? []
              : [{ key: 'from', label: t('page.cameFrom'), value: names(portfolio.predecessors) }]),
            ...(portfolio.successors.length === 0
              ? []
              : [{ key: 'to', label: t('page.followedBy'), value: names(portfolio.successors) }]),
          ]}
        />
        <Holders portfolio={portfolio} edits={administers} />
        {administers && (
          <Details summary={t('page.facts')}>
            <Facts key={portfolio.revision} />
          </Details>
        )}
      </Page>
    </>
  );
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function Facts() {
  const { t } = useWords('portfolios');
  const { t: settings } = useWords('settings');
  const { t: common } = useWords();
  const { portfolioId } = route.useParams();
  const queryClient = useQueryClient();
  const dateProblem = useDateProblem();
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(portfolioId));
  const others = useSuspenseQuery(portfoliosQuery).data.items.filter((one) => one.portfolioId !== portfolioId);
  const form = useServerForm({
    defaultValues: {
      parentId: portfolio.parentId ?? '',
      placed: partsOf(today()),
      scope: portfolio.scope ?? '',
      directorate: portfolio.directorate ?? '',
      endedOn: partsOf(portfolio.endedOn),
    },
    serverNames: { underFrom: 'placed' },
    check: ({ endedOn, placed }) => {
      const wrong = dateProblem(endedOn, false);
      const wrongPlace = dateProblem(placed, false);
      return {
        endedOn: wrong,
        placed: wrongPlace,
      };
    },
    send: async (values) => {
      await changePortfolio(portfolio, {
        parentId: orNull(values.parentId),
        underFrom: dateOrNull(values.placed),
        scope: orNull(values.scope),
        directorate: orNull(values.directorate),
        endedOn: dateOrNull(values.endedOn),
      });
      await queryClient.invalidateQueries();
    },
  });
  const optional = (label: string): string => common('form.optional', { label });
  return (
    <FormFrame form={form} submitLabel={t('page.save')}>
      <Textarea
        {...form.fields.register('scope')}
        label={optional(t('page.scope'))}
        rows={3}
        error={form.errors['scope']}
      />
      <TextInput
        {...form.fields.register('directorate')}
        label={optional(t('page.directorate'))}
        error={form.errors['directorate']}
      />
      <Select
        {...form.fields.register('parentId')}
        label={optional(t('under'))}
        choices={[
          { value: '', label: common('none') },
          ...others.map((one) => ({ value: one.portfolioId, label: one.name })),
        ]}
        error={form.errors['parentId']}
      />
      {form.fields.watch('parentId') !== (portfolio.parentId ?? '') && (
        <DateField
          control={form.fields.control}
          name="placed"
          label={optional(settings('newPlaceFrom'))}
          hint={settings('newPlaceFromHint')}
          error={form.errors['placed']}
        />
      )}
      <DateField
        control={form.fields.control}
        name="endedOn"
        label={optional(t('page.endedOn'))}
        hint={common('date.hint')}
        error={form.errors['endedOn']}
      />
    </FormFrame>
  );
}
