import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import { useRef } from 'react';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { FieldGroup } from '../../../ui/inputs/field.tsx';
import { useCommitteeWords } from '../../../ui/marks/exempt-words.tsx';
import { FindRecommendations } from './find-recommendations.tsx';
import { nameOf } from '../name-of.ts';
import type { Told } from '../../../ui/said-text.tsx';

interface AlsoServesProps {
  /** The one whose page this is: it is served in any case. */
  readonly recommendationId: string;
  readonly chosen: readonly RegisterRow[];
  readonly onChange: (chosen: readonly RegisterRow[]) => void;
  readonly error: Told | undefined;
}

/** The further recommendations that one action serves: found by reference or words, ticked, and taken out again. */
export function AlsoServes({ recommendationId, chosen, onChange, error }: AlsoServesProps) {
  const { t } = useWords('recommendations');
  const { t: common } = useWords();
  const committeeWords = useCommitteeWords();
  const search = useRef<HTMLInputElement>(null);
  const toggle = (row: RegisterRow): void => {
    const without = chosen.filter((other) => other.recommendationId !== row.recommendationId);
    onChange(without.length < chosen.length ? without : [...chosen, row]);
  };
  return (
    <FieldGroup
      id="alsoServes-group"
      label={common('form.optional', { label: t('actions.also') })}
      hint={t('actions.alsoHint')}
      error={error}
    >
      {chosen.length > 0 && (
        <ul className="also-serves" aria-label={t('actions.alsoChosen')}>
          {chosen.map((row) => (
            <li key={row.recommendationId}>
              <span>
                <strong>{nameOf(row)}</strong> {committeeWords(row)}
              </span>
              <Button
                look="link"
                aria-label={t('actions.alsoRemoveOne', { name: nameOf(row) })}
                onClick={() => {
                  toggle(row);
                  // The button goes with its line: whoever works by keyboard goes on from the search.
                  search.current?.focus();
                }}
              >
                {t('actions.alsoRemove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FindRecommendations ref={search} apartFrom={recommendationId} chosen={chosen} onToggle={toggle} />
    </FieldGroup>
  );
}
