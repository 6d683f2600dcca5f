import type { Council } from '@holdfast/contracts/councils';
import { storedStatuses } from '@holdfast/domain/recommendations/core-status';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { portfoliosQuery } from '../../api/portfolios/portfolios-query.ts';
import { isProblem } from '../../api/problem.ts';
import { type BulkResult, changeMany } from '../../api/recommendations/change-many.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { type Choice, Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { buildChange, changeKinds, type ChangeKind } from './build-change.ts';
import { BulkOutcome } from './bulk-outcome.tsx';
import type { Selection } from './use-selection.ts';

interface ChangeManyProps {
  readonly selection: Selection;
  readonly council: Council;
}

/** One change for all that are chosen. Each is decided on its own; whatever is refused is listed with its reason. */
export function ChangeMany({ selection, council }: ChangeManyProps) {
  const { t } = useTranslation('register');
  const { t: common } = useTranslation();
  const explain = useProblemWords();
  const queryClient = useQueryClient();
  const { data: committees } = useSuspenseQuery(committeesQuery);
  const { data: portfolios } = useSuspenseQuery(portfoliosQuery);
  const [kind, setKind] = useState<ChangeKind>('portfolio');
  const [value, setValue] = useState('');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<BulkResult | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const none: Choice = { value: '', label: common('none') };
  const choices: Partial<Record<ChangeKind, readonly Choice[]>> = {
    portfolio: [none, ...portfolios.items.map((item) => ({ value: item.portfolioId, label: item.name }))],
    committee: [none, ...committees.items.map((item) => ({ value: item.committeeId, label: item.name }))],
    rag: [
      none,
      ...council.ragScheme.bands.map((band) => ({ value: band.letter, label: `${band.letter} · ${band.word}` })),
    ],
    status: storedStatuses.map((status) => ({ value: status, label: common(`status.${status}`) })),
  };
  const send = async (): Promise<void> => {
    const change = buildChange(kind, value === '' ? (choices[kind]?.[0]?.value ?? '') : value);
    setBusy(true);
    setRefusal(null);
    try {
      const items = [...selection.chosen.values()].map(({ recommendationId, revision }) => ({
        recommendationId,
        revision,
      }));
      setResult(await changeMany({ items, change }));
      await queryClient.invalidateQueries({ queryKey: ['register'] });
    } catch (error) {
      if (!isProblem(error)) throw error;
      setRefusal(explain(error));
    } finally {
      setBusy(false);
    }
  };
  if (result !== null) return <BulkOutcome result={result} onClose={selection.clear} />;
  return (
    <section className="change-many" aria-label={t('many.label')}>
      {refusal !== null && <ErrorSummary lines={[{ field: null, message: refusal }]} />}
      <p className="change-many__count" role="status">
        {t('many.chosen', { count: selection.chosen.size })}
      </p>
      <div className="change-many__form">
        <Select
          name="change-kind"
          label={t('many.what')}
          choices={changeKinds.map((name) => ({ value: name, label: t(`many.kind.${name}`) }))}
          value={kind}
          onChange={(event) => {
            setKind(changeKinds.find((name) => name === event.target.value) ?? 'portfolio');
            setValue('');
          }}
        />
        {choices[kind] === undefined ? (
          <TextInput
            name="change-value"
            label={t(kind === 'lead' ? 'many.lead' : 'many.due')}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        ) : (
          <Select
            name="change-value"
            label={t('many.to')}
            choices={choices[kind]}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
        <Button busy={busy} onClick={() => void send()}>
          {t('many.go', { count: selection.chosen.size })}
        </Button>
        <Button look="link" onClick={selection.clear}>
          {t('many.clear')}
        </Button>
      </div>
    </section>
  );
}
