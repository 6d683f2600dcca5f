import { useWords } from '../../../app/language/use-words.ts';
import { shortDate } from '../../../app/clock/dates.ts';
import { type Choice, Select } from '../../../ui/inputs/select.tsx';
import type { NewName } from './name-choices.ts';

interface NameRowProps {
  readonly id: string;
  readonly name: NewName;
  /** What the council has of this kind. */
  readonly others: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One name of the paper: what it may be and why, and what is done about it. */
export function NameRow({ id, name, others, value, onChange }: NameRowProps) {
  const { t } = useWords('importQuestions');
  const { kind, words, rows, mayMake, suggestions } = name;
  const suggested = suggestions.map((one) => one.name);
  const match = (found: string): Choice => ({ value: `match:${found}`, label: t('names.match', { name: found }) });
  const choices: readonly Choice[] = [
    ...suggested.map(match),
    ...(mayMake ? [{ value: 'make', label: t(`names.make_${kind === 'status' ? 'portfolio' : kind}`) }] : []),
    { value: 'leave', label: t(kind === 'lead' ? 'names.leave_lead' : 'names.leave') },
    ...others.filter((other) => !suggested.includes(other)).map(match),
  ];
  const reasons = suggestions.map(({ name: found, why, term }) => {
    if (why === 'similar' || term === null) return t('names.similar', { name: found });
    const { name: holder, startsOn, endsOn } = term;
    const [from, to] = [startsOn, endsOn].map((day) => (day === null ? null : shortDate(day)));
    if (from !== null && from !== undefined && to !== null && to !== undefined)
      return t('names.heldBetween', { holder, name: found, from, to });
    if (to !== null && to !== undefined) return t('names.heldUntil', { holder, name: found, to });
    if (from !== null && from !== undefined) return t('names.heldFrom', { holder, name: found, from });
    return t('names.held', { holder, name: found });
  });
  return (
    <li className="names__row">
      <Select
        id={id}
        name={id}
        label={t('names.rows', { words, count: rows })}
        hint={[...(kind === 'portfolio' && !mayMake ? [t('names.person')] : []), ...reasons].join(' ') || undefined}
        choices={choices}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </li>
  );
}
