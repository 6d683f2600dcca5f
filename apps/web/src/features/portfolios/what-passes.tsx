import type { ReshufflePreview } from '@holdfast/contracts/portfolios/reshuffles';
import { useWords } from '../../app/language/use-words.ts';
import { Details } from '../../ui/details.tsx';
import { useCommitteeWords } from '../../ui/marks/exempt-words.tsx';
import { Select } from '../../ui/inputs/select.tsx';
import { Table } from '../../ui/table.tsx';
import { useReshuffle } from './use-reshuffle.ts';

/** Every open recommendation that passes into other hands: first how many, then which. */
export function WhatPasses() {
  const { t } = useWords('portfolios');
  const { preview } = useReshuffle();
  return (
    <section aria-labelledby="passes">
      <h2 className="govuk-heading-m" id="passes">
        {t('wizard.moves')} <span className="count">{preview.moving}</span>
      </h2>
      <p className="govuk-body">{t('wizard.movesCount', { count: preview.moving })}</p>
      {preview.from.map((from) => (
        <From key={from.portfolioId} from={from} />
      ))}
    </section>
  );
}

function From({ from }: { readonly from: ReshufflePreview['from'][number] }) {
  const { t } = useWords('portfolios');
  const committeeWords = useCommitteeWords();
  const { reshuffle, inherit, edits } = useReshuffle();
  const set = reshuffle.draft.portfolios;
  const choose = (recommendationId: string, key: string) =>
    inherit(from.portfolioId, (before) => ({
      ...before,
      choices: [
        ...before.choices.filter((one) => one.recommendationId !== recommendationId),
        ...(key === '' ? [] : [{ recommendationId, key }]),
      ],
    }));
  return (
    <>
      <h3 className="govuk-heading-s">{t('wizard.fromOpen', { name: from.name, count: from.open })}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {from.to.map(({ key, name, count }) => (
          <li key={key ?? 'nobody'}>
            {name === null ? t('wizard.toNobody', { count }) : t('wizard.to', { count, name })}
          </li>
        ))}
      </ul>
      <Details summary={t('wizard.which')}>
        <Table
          caption={t('wizard.fromOpen', { name: from.name, count: from.open })}
          columns={[
            { key: 'item', header: t('wizard.item') },
            { key: 'to', header: t('wizard.goesTo') },
          ]}
          rows={from.items.map(({ recommendationId, reference, part, words, key }) => {
            const name = part === '' ? reference : `${reference} (${part})`;
            return {
              key: recommendationId,
              cells: [
                <>
                  <strong>{name}</strong> {committeeWords({ words })}
                </>,
                edits ? (
                  <Select
                    name={`to-${recommendationId}`}
                    label={t('wizard.goesToOf', { reference: name })}
                    labelHidden
                    value={key ?? ''}
                    choices={[
                      ...(key === null ? [{ value: '', label: t('wizard.chooseHeir') }] : []),
                      ...set.map((one) => ({ value: one.key, label: one.name })),
                    ]}
                    onChange={(event) => void choose(recommendationId, event.target.value)}
                  />
                ) : (
                  (set.find((one) => one.key === key)?.name ?? '')
                ),
              ],
            };
          })}
        />
      </Details>
    </>
  );
}
