import type { PortfolioPage } from '@holdfast/contracts/portfolios/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { endHolder, sendHolder } from '../../api/portfolios/change-portfolio.ts';
import { longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { noDate } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { Details } from '../../ui/details.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { TextInput } from '../../ui/inputs/text-input.tsx';

type Term = PortfolioPage['holders'][number];

export function Holders({ portfolio, edits }: { readonly portfolio: PortfolioPage; readonly edits: boolean }) {
  const { t } = useWords('portfolios');
  const { holders, portfolioId } = portfolio;
  const life = ({ startsOn, endsOn }: Term): string =>
    [
      startsOn === null ? t('page.always') : t('page.since', { date: longDate(startsOn) }),
      endsOn === null ? '' : t('until', { date: longDate(endsOn) }),
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <section aria-labelledby="holders">
      <h2 className="govuk-heading-m" id="holders">
        {t('page.holders')}
      </h2>
      <ul className="govuk-list">
        {holders.map((term) => (
          <li key={term.portfolioHolderId}>
            {term.name}, <span className="quiet">{life(term)}</span>
            {edits && term.endsOn === null && (
              <Details summary={t('page.endHolder', { name: term.name })}>
                <EndHolder portfolioId={portfolioId} term={term} />
              </Details>
            )}
          </li>
        ))}
      </ul>
      {edits && (
        <Details summary={t('page.addHolder')}>
          <AddHolder portfolioId={portfolioId} />
        </Details>
      )}
    </section>
  );
}

function EndHolder({ portfolioId, term }: { readonly portfolioId: string; readonly term: Term }) {
  const { t } = useWords('portfolios');
  const { t: common } = useWords();
  const queryClient = useQueryClient();
  const dateProblem = useDateProblem();
  const id = `ends-${term.portfolioHolderId}`;
  const form = useServerForm({
    defaultValues: { endsOn: noDate },
    serverNames: { endsOn: id, startsOn: id },
    check: ({ endsOn }) => {
      const wrong = dateProblem(endsOn, true);
      return { [id]: wrong };
    },
    send: async ({ endsOn }) => {
      await endHolder(portfolioId, term, { endsOn: dateOrNull(endsOn) });
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('page.endSave')}>
      <DateField
        control={form.fields.control}
        name="endsOn"
        id={id}
        label={t('page.lastDay')}
        hint={common('date.hint')}
        error={form.errors[id]}
        todayOffered
      />
    </FormFrame>
  );
}

function AddHolder({ portfolioId }: { readonly portfolioId: string }) {
  const { t } = useWords('portfolios');
  const { t: common } = useWords();
  const queryClient = useQueryClient();
  const dateProblem = useDateProblem();
  const form = useServerForm({
    defaultValues: { name: '', startsOn: noDate },
    serverNames: { name: 'holderName' },
    check: ({ name, startsOn }) => {
      const wrong = dateProblem(startsOn, false);
      return {
        holderName: name.trim() === '' ? t('page.enterWho') : null,
        startsOn: wrong,
      };
    },
    send: async ({ name, startsOn }) => {
      await sendHolder(portfolioId, { name: name.trim(), startsOn: dateOrNull(startsOn) });
      await queryClient.invalidateQueries();
      form.fields.reset();
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('page.holderSave')}>
      <TextInput
        {...form.fields.register('name')}
        id="holderName"
        label={t('page.who')}
        error={form.errors['holderName']}
      />
      <DateField
        control={form.fields.control}
        name="startsOn"
        label={common('form.optional', { label: t('page.startsOn') })}
        hint={common('date.hint')}
        error={form.errors['startsOn']}
      />
    </FormFrame>
  );
}
