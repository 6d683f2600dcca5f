import { heirRuleKinds } from '@holdfast/domain/portfolios/inheritance';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { PressButton } from '../../ui/form/press-button.tsx';
import { Select } from '../../ui/inputs/select.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { type Inheritance, useReshuffle } from './use-reshuffle.ts';

/** For each portfolio that ends, or gives something away: the usual heir, and what goes elsewhere. */
export function Heirs() {
  const { t } = useWords('portfolios');
  const { reshuffle, preview } = useReshuffle();
  const [giving, setGiving] = useState<readonly string[]>([]);
  const named = (id: string) =>
    giving.includes(id) || reshuffle.draft.inheritances.some(({ from, rules }) => from === id && rules.length > 0);
  const passing = [
    ...preview.ended.map(({ portfolioId, name }) => ({ portfolioId, name, goesOn: false })),
    ...preview.kept
      .filter(({ portfolioId }) => named(portfolioId))
      .map(({ portfolioId, name }) => ({ portfolioId, name, goesOn: true })),
  ];
  const rest = preview.kept.filter(({ portfolioId }) => !named(portfolioId));
  return (
    <section aria-labelledby="heirs">
      <h2 className="govuk-heading-m" id="heirs">
        {t('wizard.heirs')}
      </h2>
      <p className="govuk-body">{t(passing.length === 0 ? 'wizard.noHeirs' : 'wizard.heirsWhat')}</p>
      {passing.map((one) => (
        <Passing key={one.portfolioId} {...one} />
      ))}
      {rest.length > 0 && (
        <Select
          name="give-from"
          label={t('wizard.giveAway')}
          value=""
          choices={[
            { value: '', label: t('wizard.giveFrom') },
            ...rest.map(({ portfolioId, name }) => ({ value: portfolioId, label: name })),
          ]}
          onChange={(event) => setGiving([...giving, event.target.value])}
        />
      )}
    </section>
  );
}

type Rule = Inheritance['rules'][number];
const noRule: Rule = { by: 'words', is: '', key: '' };

interface PassingProps {
  readonly portfolioId: string;
  readonly name: string;
  readonly goesOn: boolean;
}

function Passing({ portfolioId, name, goesOn }: PassingProps) {
  const { t } = useWords('portfolios');
  const { reshuffle, inherit } = useReshuffle();
  const [rule, setRule] = useState<Rule>(noRule);
  const committees = useSuspenseQuery(committeesQuery).data.items;
  const said = ({ by, is }: Rule): string =>
    by === 'committee' ? (committees.find(({ committeeId }) => committeeId === is)?.name ?? is) : is;
  const set = reshuffle.draft.portfolios;
  const inheritance = reshuffle.draft.inheritances.find(({ from }) => from === portfolioId);
  const own = set.some(({ key }) => key === portfolioId) ? portfolioId : '';
  const choices = set.map((one) => ({ value: one.key, label: one.name }));
  const nameOf = (key: string): string => set.find((one) => one.key === key)?.name ?? '';
  return (
    <div className="card">
      <Select
        name={`heir-${portfolioId}`}
        label={t('wizard.heir', { name })}
        value={inheritance?.heir ?? (goesOn ? '' : own)}
        choices={[{ value: '', label: t(goesOn ? 'wizard.stays' : 'wizard.chooseHeir') }, ...choices]}
        onChange={(event) => void inherit(portfolioId, (before) => ({ ...before, heir: event.target.value || null }))}
      />
      <ul className="govuk-list">
        {(inheritance?.rules ?? []).map((one, at) => (
          <li key={`${one.by} ${one.is} ${one.key}`}>
            {t(`wizard.rule.${one.by}`, { is: said(one), name: nameOf(one.key) })}{' '}
            <PressButton
              id={`rule-${portfolioId}-${at}`}
              label={t('wizard.removeRule')}
              name={t('wizard.removeRuleOf', {
                rule: t(`wizard.rule.${one.by}`, { is: said(one), name: nameOf(one.key) }),
              })}
              press={() =>
                inherit(portfolioId, (before) => ({
                  ...before,
                  rules: before.rules.filter((_, index) => index !== at),
                }))
              }
            />
          </li>
        ))}
      </ul>
      <div className="new-rule">
        <Select
          name={`by-${portfolioId}`}
          label={t('wizard.ruleBy')}
          value={rule.by}
          choices={heirRuleKinds.map((way) => ({ value: way, label: t(`wizard.way.${way}`) }))}
          onChange={(event) =>
            setRule({ ...rule, by: heirRuleKinds.find((way) => way === event.target.value) ?? 'words', is: '' })
          }
        />
        {rule.by === 'committee' ? (
          <Select
            name={`says-${portfolioId}`}
            label={t('wizard.says.committee')}
            value={rule.is}
            choices={[
              { value: '', label: t('wizard.chooseHeir') },
              ...committees.map(({ committeeId, name: label }) => ({ value: committeeId, label })),
            ]}
            onChange={(event) => setRule({ ...rule, is: event.target.value })}
          />
        ) : (
          <TextInput
            name={`says-${portfolioId}`}
            label={t(`wizard.says.${rule.by}`)}
            value={rule.is}
            onChange={(event) => setRule({ ...rule, is: event.target.value })}
          />
        )}
        <Select
          name={`to-${portfolioId}`}
          label={t('wizard.ruleTo')}
          value={rule.key}
          choices={[{ value: '', label: t('wizard.chooseHeir') }, ...choices]}
          onChange={(event) => setRule({ ...rule, key: event.target.value })}
        />
        <Button
          look="secondary"
          onClick={() => {
            const is = rule.is.trim();
            if (is === '' || rule.key === '') return;
            void inherit(portfolioId, (before) => ({
              ...before,
              rules: [...before.rules, { ...rule, is }],
            })).then(() => setRule(noRule));
          }}
        >
          {t('wizard.addRule')}
        </Button>
      </div>
    </div>
  );
}
