import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { committeesQuery } from '../../../api/committees/committees-query.ts';
import { portfoliosQuery } from '../../../api/portfolios/portfolios-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { DateInput } from '../../../ui/inputs/date-input.tsx';
import { partsOf } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { useValueWords } from '../use-value-words.ts';
import { editableWords } from '../value-words.ts';
import { kindOf, understoodAs } from './typed-value.ts';

interface EditValueProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: unknown;
  readonly busy: boolean;
  readonly onSave: (words: string | null) => Promise<void>;
  readonly onCancel: () => void;
}

type PartProps = Omit<EditValueProps, 'onSave'> & { readonly onSave: (words: string | null) => void };

/** Another value for one cell, by a control of its kind, where the cell stands. */
export function EditValue({ onSave, ...props }: EditValueProps) {
  const part = { ...props, onSave: (words: string | null): void => void onSave(words) };
  const { kind, codes } = kindOf(props.name);
  if (kind === 'day') return <EditDay {...part} />;
  if (kind === 'code') return <EditCode {...part} codes={codes} />;
  return kind === 'body' ? <EditBody {...part} /> : <EditWords {...part} />;
}

interface EditFormProps extends Pick<PartProps, 'busy' | 'onCancel'> {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The first control has the focus as soon as it is there. */
function EditForm({ busy, onCancel, onSubmit, children }: EditFormProps) {
  const { t } = useWords('imports');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div className="govuk-button-group">
        <Button type="submit" look="secondary" busy={busy}>
          {t('row.save')}
        </Button>
        <Button look="link" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}

function EditDay({ id, label, value, busy, onSave, onCancel }: PartProps) {
  const problemOf = useDateProblem();
  const [parts, setParts] = useState(partsOf(typeof value === 'string' ? value : null));
  const [error, setError] = useState<string | null>(null);
  return (
    <EditForm
      busy={busy}
      onCancel={onCancel}
      onSubmit={() => {
        const problem = problemOf(parts, false);
        setError(problem);
        if (problem === null) onSave(dateOrNull(parts));
      }}
    >
      <DateInput name={id} label={label} value={parts} onChange={setParts} error={error ?? undefined} />
    </EditForm>
  );
}

type Choice = { readonly value: string; readonly label: string };

/** One of a list, or nothing. */
function EditChoice({
  id,
  label,
  value,
  busy,
  onSave,
  onCancel,
  choices,
}: PartProps & { readonly choices: readonly Choice[] }) {
  const { t } = useWords('importQuestions');
  const [chosen, setChosen] = useState(typeof value === 'string' ? value : '');
  return (
    <EditForm busy={busy} onCancel={onCancel} onSubmit={() => onSave(chosen === '' ? null : chosen)}>
      <Select
        name={id}
        label={label}
        choices={[{ value: '', label: t('edit.nothing') }, ...choices]}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      />
    </EditForm>
  );
}

function EditCode({ codes, ...part }: PartProps & { readonly codes: readonly string[] }) {
  const valueWords = useValueWords();
  return <EditChoice {...part} choices={codes.map((code) => ({ value: code, label: valueWords(part.name, code) }))} />;
}

function EditBody(part: PartProps) {
  const { data: committees } = useSuspenseQuery(committeesQuery);
  const portfolios = useQuery({ ...portfoliosQuery, enabled: part.name === 'portfolio', throwOnError: true });
  const items = part.name === 'committee' ? committees.items : (portfolios.data?.items ?? []);
  const now = typeof part.value === 'string' && part.value !== '' ? [part.value] : [];
  const names = [...new Set([...now, ...items.map((item) => item.name)])];
  return <EditChoice {...part} choices={names.map((name) => ({ value: name, label: name }))} />;
}

function EditWords({ id, name, label, value, busy, onSave, onCancel }: PartProps) {
  const { t } = useWords('importQuestions');
  const valueWords = useValueWords();
  const [typed, setTyped] = useState(editableWords(value));
  const echo = understoodAs(name, typed);
  const read = echo === null ? '' : valueWords(name, echo);
  return (
    <EditForm busy={busy} onCancel={onCancel} onSubmit={() => onSave(typed.trim() === '' ? null : typed.trim())}>
      <Textarea
        name={id}
        label={label}
        rows={typed.length > 80 ? 4 : 1}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {echo !== null && (
        <p className="govuk-hint" role="status">
          {read === '' || read === typed.trim() ? t('edit.asTyped') : t('edit.readAs', { words: read })}
        </p>
      )}
    </EditForm>
  );
}
