import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem } from '../../../api/problem.ts';
import { registerViewsQuery, removeRegisterView, saveRegisterView } from '../../../api/views/register-views.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { parseSearch, stringifySearch } from '../../../app/search.ts';
import { Button } from '../../../ui/button.tsx';
import { useProblemWords } from '../../../ui/problem-words.ts';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { readFilters } from './filters.ts';
import { useFilters } from './use-filters.ts';

/** A person's own ways of looking at the register: what stands in the address now, kept under a name. */
export function SavedViews() {
  const { t } = useWords('register');
  const explain = useProblemWords();
  const queryClient = useQueryClient();
  const [filters] = useFilters();
  const { data } = useQuery({ ...registerViewsQuery, throwOnError: true });
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const [said, setSaid] = useState('');
  const views = data?.items ?? [];
  const change = async (work: () => Promise<unknown>, done: string): Promise<void> => {
    setWrong(undefined);
    try {
      await work();
      setSaid(done);
      setName('');
    } catch (error) {
      if (!isProblem(error)) throw error;
      setWrong(error.fields[0]?.message ?? explain(error));
    }
    await queryClient.invalidateQueries(registerViewsQuery);
  };
  return (
    <details className="rail__group" open={views.length > 0 || undefined}>
      <summary>
        {t('views.title')} {views.length > 0 && <span className="count">{views.length}</span>}
      </summary>
      <ul className="also-serves" aria-label={t('views.title')}>
        {views.map((view) => (
          <li key={view.registerViewId}>
            <Link className="govuk-link" to={paths.register} search={readFilters(parseSearch(view.search))}>
              {view.name}
            </Link>
            <Button
              look="link"
              aria-label={t('views.removeOne', { name: view.name })}
              onClick={() =>
                void change(() => removeRegisterView(view.registerViewId), t('views.removed', { name: view.name }))
              }
            >
              {t('views.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <p className="govuk-body" role="status">
        {said}
      </p>
      <form
        className="words-filter"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') setWrong(t('views.enter'));
          else
            void change(
              () => saveRegisterView({ name: name.trim(), search: stringifySearch(filters) }),
              t('views.saved', { name: name.trim() }),
            );
        }}
      >
        <TextInput
          name="view-name"
          label={t('views.name')}
          value={name}
          error={wrong}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" look="secondary">
          {t('views.save')}
        </Button>
      </form>
    </details>
  );
}
