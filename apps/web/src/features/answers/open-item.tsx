import type { AskedItem } from '@holdfast/contracts/answers/shapes';
import { useEffect } from 'react';
import type { AnswerDoor } from '../../api/answers/by-link.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Textarea } from '../../ui/inputs/textarea.tsx';
import { AskedWords, headingId } from './asked-words.tsx';
import { Choices } from './choices.tsx';
import { useDraft } from './use-draft.ts';

interface OpenItemProps {
  readonly item: AskedItem;
  readonly door: AnswerDoor;
  readonly register: (reminderId: string, flush: () => Promise<boolean>) => () => void;
  readonly error: string | undefined;
}

/** One item with its answer, which is saved while it is written. */
export function OpenItem({ item, door, register, error }: OpenItemProps) {
  const { t } = useWords('answers');
  const { typed, state, change, flush } = useDraft(item, door.save);
  const { reminderId } = item;
  useEffect(() => register(reminderId, flush), [register, reminderId, flush]);
  return (
    <article className="asked" aria-labelledby={headingId(item)}>
      <AskedWords item={item} />
      {item.returnedWith !== null && (
        <div className="govuk-inset-text">
          <strong>{t('returnedWith')}</strong> {item.returnedWith}
        </div>
      )}
      <Choices item={item} typed={typed} change={change} />
      <Textarea
        name={`words-${reminderId}`}
        label={t(item.what === 'response' ? 'responseWords' : 'updateWords')}
        error={error}
        value={typed.words}
        onChange={(event) => change({ words: event.target.value })}
      />
      <p className="govuk-body-s quiet asked__state" role="status">
        {state === 'waiting' ? t('state.saving') : t(`state.${state}`)}
      </p>
    </article>
  );
}
