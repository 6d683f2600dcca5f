import type { AgendaItem } from '@holdfast/contracts/minutes/shapes';
import { longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Tag } from '../../ui/marks/tag.tsx';
import { useProceedings } from './use-proceedings.ts';

/** Of a key decision: whether notice of it is out, and by when it has to be. */
export function KeyDecision({ item: { isKeyDecision, noticePublishedOn: on } }: { readonly item: AgendaItem }) {
  const { t } = useWords('minutes');
  const { noticeBy } = useProceedings().proceedings;
  if (!isKeyDecision) return null;
  const by = noticeBy === null ? '' : longDate(noticeBy);
  return (
    <p className="govuk-body quiet">
      <Tag tone="blue">{t('keyDecision.tag')}</Tag>{' '}
      {on === null
        ? t('keyDecision.none', { by })
        : t(noticeBy !== null && on > noticeBy ? 'keyDecision.short' : 'keyDecision.out', { date: longDate(on), by })}
    </p>
  );
}
