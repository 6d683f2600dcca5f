import type { Upload } from '@holdfast/contracts/imports/shapes';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { committeesQuery } from '../../../api/committees/committees-query.ts';
import { portfoliosQuery } from '../../../api/portfolios/portfolios-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { useCorrect } from '../corrections/use-correct.ts';
import { Refusal } from '../refusal.tsx';
import { chosenIn, type NewName, openNames, proposed, valueOf, withNames } from './name-choices.ts';
import { PaperFacts } from './paper-facts.tsx';
import { NameRow } from './name-row.tsx';

const kinds = ['committee', 'portfolio', 'lead'] as const;

/** The names that the council does not have, before anything is made of them: each is matched, made, or left. */
export function Names({ upload, rereading }: { readonly upload: Upload; readonly rereading: boolean }) {
  const { t } = useWords('imports');
  const { t: ask } = useWords('importQuestions');
  const id = useId();
  const correcting = useCorrect(upload, rereading);
  const { correct, busy, refusal } = correcting;
  const { data: committees } = useSuspenseQuery(committeesQuery);
  const portfolios = useQuery({ ...portfoliosQuery, throwOnError: true });
  const [changes, setChanges] = useState<ReadonlyMap<NewName, string>>(new Map());
  const { uploadId, names } = upload;
  const others: Record<(typeof kinds)[number], readonly string[]> = {
    committee: committees.items.map(({ name }) => name),
    portfolio: (portfolios.data?.items ?? []).map(({ name }) => name),
    lead: [],
  };
  const asked = names.filter(({ kind }) => kind !== 'status');
  const valueFor = (name: NewName): string => changes.get(name) ?? valueOf(name.chosen ?? proposed(name));
  const save = (): void => {
    const choices = asked.map((name) => ({ kind: name.kind, words: name.words, ...chosenIn(valueFor(name)) }));
    void correct(withNames(upload.corrections, choices));
  };
  const open = openNames(upload).length;
  const unread = names.filter(({ kind }) => kind === 'status');
  return (
    <>
      {names.length > 0 && <p className="govuk-body">{ask('names.what')}</p>}
      <p role="status" className={rereading ? 'rereading' : 'govuk-visually-hidden'}>
        {rereading && t('understood.rereading')}
      </p>
      <Refusal sentence={refusal} />
      <PaperFacts upload={upload} correct={correcting} />
      {kinds.map((kind) => {
        const own = asked.filter((name) => name.kind === kind);
        return own.length === 0 ? null : (
          <section key={kind} aria-labelledby={`${id}-${kind}`}>
            <h2 className="govuk-heading-m" id={`${id}-${kind}`}>
              {ask(`names.kind_${kind}`, { count: own.length })}
            </h2>
            <ul className="plain-list">
              {own.map((name, at) => (
                <NameRow
                  key={name.words}
                  id={`${id}-${kind}-${at}`}
                  name={name}
                  others={others[kind]}
                  value={valueFor(name)}
                  onChange={(value) => setChanges(new Map(changes).set(name, value))}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {unread.length > 0 && (
        <section aria-labelledby={`${id}-status`}>
          <h2 className="govuk-heading-m" id={`${id}-status`}>
            {ask('names.kind_status', { count: unread.length })}
          </h2>
          <p className="govuk-body">
            {unread.map(({ words }) => `“${words}”`).join(', ')}.{' '}
            <Link className="govuk-link" to={paths.import} params={{ uploadId }} search={{ view: 'words' }}>
              {ask('names.toStatuses')}
            </Link>
          </p>
        </section>
      )}
      <div className="govuk-button-group">
        {asked.length > 0 && (
          <Button look={open > 0 ? 'main' : 'secondary'} busy={busy} onClick={save}>
            {ask('save')}
          </Button>
        )}
        {open === 0 && !rereading && (
          <LinkButton to={paths.import} params={{ uploadId }} search={{ step: 'changes' }}>
            {t('understood.next')}
          </LinkButton>
        )}
        <Link className="govuk-link" to={paths.import} params={{ uploadId }}>
          {t('confirm.back')}
        </Link>
      </div>
    </>
  );
}
