import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { portfoliosQuery } from '../../api/portfolios/portfolios-query.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { PressButton } from '../../ui/form/press-button.tsx';
import { Table } from '../../ui/table.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { type Draft, useReshuffle } from './use-reshuffle.ts';

type One = Draft['portfolios'][number];

const empty = (key: string): One => ({ key, name: '', scope: null, directorate: null, parentKey: null, holder: null });

/** The portfolios as they will be, each with who will hold it. */
export function NewSet() {
  const { t } = useWords('portfolios');
  const { reshuffle, saveDraft, edits } = useReshuffle();
  const today = useSuspenseQuery(portfoliosQuery).data.items;
  const [set, setSet] = useState<readonly One[]>(reshuffle.draft.portfolios);
  const oldName = (key: string): string | null => today.find((one) => one.portfolioId === key)?.name ?? null;
  const change = (key: string, values: Partial<One>) =>
    setSet(set.map((one) => (one.key === key ? { ...one, ...values } : one)));
  const takeOut = (key: string) =>
    setSet(
      set.filter((one) => one.key !== key).map((one) => (one.parentKey === key ? { ...one, parentKey: null } : one)),
    );
  const save = () => {
    const keys = new Set(set.map(({ key }) => key));
    const kept = reshuffle.draft.inheritances.map((one) => ({
      ...one,
      heir: one.heir !== null && keys.has(one.heir) ? one.heir : null,
      rules: one.rules.filter(({ key }) => keys.has(key)),
      choices: one.choices.filter(({ key }) => keys.has(key)),
    }));
    return saveDraft({ portfolios: [...set], inheritances: kept });
  };
  return (
    <section aria-labelledby="new-set">
      <h2 className="govuk-heading-m" id="new-set">
        {t('wizard.set')}
      </h2>
      <p className="govuk-body">{t('wizard.setWhat')}</p>
      {edits ? (
        <>
          <ol className="new-set">
            {set.map((one) => {
              const before = oldName(one.key);
              return (
                <li key={one.key} className="card">
                  <TextInput
                    name={`name-${one.key}`}
                    label={t('wizard.newName')}
                    value={one.name}
                    hint={
                      before === null
                        ? t('wizard.isNew')
                        : before === one.name
                          ? undefined
                          : t('wizard.wasCalled', { name: before })
                    }
                    onChange={(event) => change(one.key, { name: event.target.value })}
                  />
                  <TextInput
                    name={`holder-${one.key}`}
                    label={t('wizard.newHolder')}
                    value={one.holder ?? ''}
                    onChange={(event) => change(one.key, { holder: event.target.value || null })}
                  />
                  <Button
                    look="link"
                    aria-label={t('wizard.takeOutOf', { name: one.name || t('wizard.isNew') })}
                    onClick={() => takeOut(one.key)}
                  >
                    {t('wizard.takeOut')}
                  </Button>
                </li>
              );
            })}
          </ol>
          <div className="govuk-button-group">
            <Button look="secondary" onClick={() => setSet([...set, empty(crypto.randomUUID())])}>
              {t('wizard.addOne')}
            </Button>
            <PressButton
              id="save-set"
              look="main"
              label={t('wizard.saveSet')}
              name={t('wizard.saveSet')}
              press={save}
            />
          </div>
        </>
      ) : (
        <Table
          caption={t('wizard.set')}
          columns={[
            { key: 'name', header: t('name') },
            { key: 'holder', header: t('holder') },
          ]}
          rows={reshuffle.draft.portfolios.map(({ key, name, holder }) => ({
            key,
            cells: [name, holder ?? t('nobody')],
          }))}
        />
      )}
    </section>
  );
}
