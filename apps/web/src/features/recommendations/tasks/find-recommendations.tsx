import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import { useQuery } from '@tanstack/react-query';
import { type Ref, useState } from 'react';
import { findRecommendationsQuery } from '../../../api/recommendations/find-recommendations.ts';
import { isProblem } from '../../../api/problem.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/inputs/checkboxes.tsx';
import { useCommitteeWords } from '../../../ui/marks/exempt-words.tsx';
import { useProblemWords } from '../../../ui/problem-words.ts';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { nameOf } from '../name-of.ts';
import { SaidText, type Told } from '../../../ui/said-text.tsx';

interface FindRecommendationsProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly apartFrom: string;
  readonly chosen: readonly RegisterRow[];
  readonly onToggle: (row: RegisterRow) => void;
}

/** A search inside a form: Enter looks, it does not send the form. What is found stands below, to be ticked. */
export function FindRecommendations({ ref, apartFrom, chosen, onToggle }: FindRecommendationsProps) {
  const { t } = useWords('recommendations');
  const committeeWords = useCommitteeWords();
  const { t: common } = useWords();
  const explain = useProblemWords();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const { data, error, isFetching } = useQuery(findRecommendationsQuery(search));
  if (error !== null && !isProblem(error)) throw error;
  const look = (): void => setSearch(typed.trim());
  const found = (data?.items ?? []).filter((row) => row.recommendationId !== apartFrom);
  const left = (data?.total ?? 0) - (data?.items.length ?? 0);
  const said = (): Told => {
    if (search === '') return '';
    if (isFetching) return common('loading');
    if (error !== null) return explain(error);
    return [
      t('actions.found', { count: found.length, search }),
      ...(left > 0 ? [t('actions.foundMore', { count: left })] : []),
    ].join(' ');
  };
  return (
    <>
      <div className="words-filter">
        <TextInput
          ref={ref}
          name="alsoServes"
          type="search"
          label={t('actions.find')}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            look();
          }}
        />
        <Button look="secondary" onClick={look}>
          {t('actions.findGo')}
        </Button>
      </div>
      <p className="govuk-body" role="status">
        <SaidText told={said()} />
      </p>
      {found.length > 0 && (
        <ul className="plain-list govuk-checkboxes govuk-checkboxes--small" aria-label={t('actions.foundLabel')}>
          {found.map((row) => (
            <li key={row.recommendationId}>
              <Checkbox
                id={`also-${row.recommendationId}`}
                label={`${nameOf(row)} · ${committeeWords(row)}`}
                checked={chosen.some((other) => other.recommendationId === row.recommendationId)}
                onChange={() => onToggle(row)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
