import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { PressOnce } from '../../ui/press-once.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useReshuffle } from './use-reshuffle.ts';

/** For each portfolio that ends, or gives something away: the usual heir, and what goes elsewhere. */
export function Heirs() {
  const { t } = useTranslation('portfolios');
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

interface PassingProps {
  readonly portfolioId: string;
  readonly name: string;
  readonly goesOn: boolean;
}

function Passing({ portfolioId, name, goesOn }: PassingProps) {
  const { t } = useTranslation('portfolios');
  const { reshuffle, inherit } = useReshuffle();
  const [rule, setRule] = useState({ is: '', key: '' });
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
          <li key={`${one.is} ${one.key}`}>
            {t('wizard.rule', { is: one.is, name: nameOf(one.key) })}{' '}
            <PressOnce
              id={`rule-${portfolioId}-${at}`}
              label={t('wizard.removeRule')}
              name={t('wizard.removeRuleOf', { is: one.is })}
              send={() =>
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
        <TextInput
          name={`says-${portfolioId}`}
          label={t('wizard.ruleWords')}
          value={rule.is}
          onChange={(event) => setRule({ ...rule, is: event.target.value })}
        />
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
              rules: [...before.rules, { by: 'words' as const, is, key: rule.key }],
            })).then(() => setRule({ is: '', key: '' }));
          }}
        >
          {t('wizard.addRule')}
        </Button>
      </div>
    </div>
  );
}
