import type { Upload } from '@holdfast/contracts/imports/shapes';
import { isColourCode } from '@holdfast/domain/imports/paper/colour-code';
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
import { PaperFacts, useDraftFacts } from './paper-facts.tsx';
import { NameRow } from './name-row.tsx';

const keyOf = ({ kind, words }: NewName): string => `${kind} ${words}`;

const kinds = ['committee', 'portfolio', 'lead'] as const;

const wordlessIn = ({ anomalies }: Upload): number =>
  anomalies.filter(({ code }) => code === 'no_recommendation_words').length;

/**
 * What the paper does not say of itself, and the names that the council does not have, before anything is made of them:
 * each is matched, made, or left. One save keeps all of it, and nobody goes on past an answer that is not kept.
 */
export function Names({ upload, rereading }: { readonly upload: Upload; readonly rereading: boolean }) {
  const { t } = useWords('imports');
  const { t: ask } = useWords('importQuestions');
  const id = useId();
  const { correct, busy, refusal } = useCorrect(upload, rereading);
  const facts = useDraftFacts(upload);
  const { data: committees } = useSuspenseQuery(committeesQuery);
  const portfolios = useQuery({ ...portfoliosQuery, throwOnError: true });
  const [changes, setChanges] = useState<ReadonlyMap<string, string>>(new Map());
  const { uploadId, names } = upload;
  const others: Record<(typeof kinds)[number], readonly string[]> = {
    committee: committees.items.map(({ name }) => name),
    portfolio: (portfolios.data?.items ?? []).map(({ name }) => name),
    lead: [],
  };
  const asked = names.filter(({ kind }) => kind !== 'status');
  const keptFor = (name: NewName): string => valueOf(name.chosen ?? proposed(name));
  const valueFor = (name: NewName): string => changes.get(keyOf(name)) ?? keptFor(name);
  const save = (): void => {
    const said = facts.read();
    if (said === null) return;
    const choices = asked.map((name) => ({ kind: name.kind, words: name.words, ...chosenIn(valueFor(name)) }));
    void correct({ ...withNames(upload.corrections, choices), facts: said });
  };
  const open = openNames(upload).length;
  const unsaved = facts.unsaved || asked.some((name) => valueFor(name) !== keptFor(name));
  const mayGoOn = open === 0 && !unsaved && !rereading;
  const unread = names.filter(({ kind }) => kind === 'status');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p role="status" className={rereading ? 'rereading' : 'govuk-visually-hidden'}>
        {rereading && t('understood.rereading')}
      </p>
      <Refusal sentence={refusal} />
      <PaperFacts facts={facts} wordless={wordlessIn(upload)} />
      {names.length > 0 && <p className="govuk-body">{ask('names.what')}</p>}
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
                  onChange={(value) => setChanges(new Map(changes).set(keyOf(name), value))}
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
            {unread
              .map(({ words }) => (isColourCode(words) ? ask('names.colour', { word: words }) : `“${words}”`))
              .join(', ')}
            .{' '}
            <Link className="govuk-link" to={paths.import} params={{ uploadId }} search={{ view: 'words' }}>
              {ask('names.toStatuses')}
            </Link>
          </p>
        </section>
      )}
      <div className="govuk-button-group">
        <Button type="submit" look={open > 0 || unsaved ? 'main' : 'secondary'} busy={busy}>
          {ask('save')}
        </Button>
        {mayGoOn && (
          <LinkButton to={paths.import} params={{ uploadId }} search={{ step: 'changes' }}>
            {t('understood.next')}
          </LinkButton>
        )}
        <Link className="govuk-link" to={paths.import} params={{ uploadId }}>
          {t('confirm.back')}
        </Link>
      </div>
    </form>
  );
}
