import type { ImportCorrections, Upload } from '@holdfast/contracts/imports/shapes';
import { addWordsLater, assumedDay } from '@holdfast/domain/imports/paper/corrections';
import { sourceKinds } from '@holdfast/domain/recommendations/source-kind';
import { useState } from 'react';
import { useWords } from '../../../app/language/use-words.ts';
import { DateInput } from '../../../ui/inputs/date-input.tsx';
import { noDate, partsOf } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { Select } from '../../../ui/inputs/select.tsx';

type Facts = ImportCorrections['facts'];
type Fact = Facts[number];

const draftOf = ({ corrections: { facts } }: Upload) => {
  const said = (field: Fact['field']): string => facts.find((fact) => fact.field === field)?.value ?? '';
  const receipt = said('received_on');
  const how = receipt === '' ? 'unknown' : receipt === assumedDay ? 'assumed' : 'stated';
  return {
    how,
    kind: said('source_kind'),
    later: said('without_words'),
    met: partsOf(said('source_date') || null),
    day: how === 'stated' ? partsOf(receipt) : noDate,
  };
};

type Draft = ReturnType<typeof draftOf>;

interface DraftFacts {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  readonly errors: { readonly met?: string | undefined; readonly day?: string | undefined };
  /** Whether something is filled in that is not kept with the paper yet. */
  readonly unsaved: boolean;
  /** What was filled in; null where a day is none, which is then said beside it. */
  readonly read: () => Facts | null;
}

/** What is being said of a whole paper, until it is saved with whatever else is answered on the page. */
export function useDraftFacts(upload: Upload): DraftFacts {
  const problemOf = useDateProblem();
  const kept = draftOf(upload);
  const [draft, setDraft] = useState(kept);
  const [errors, setErrors] = useState<DraftFacts['errors']>({});
  const read = (): Facts | null => {
    const { how, kind, met, day, later } = draft;
    const found = {
      met: problemOf(met, false) ?? undefined,
      day: how === 'stated' ? (problemOf(day, true) ?? undefined) : undefined,
    };
    setErrors(found);
    if (found.met !== undefined || found.day !== undefined) return null;
    const received = how === 'assumed' ? assumedDay : how === 'stated' ? dateOrNull(day) : null;
    return [
      { field: 'source_kind' as const, value: kind },
      { field: 'source_date' as const, value: dateOrNull(met) ?? '' },
      { field: 'received_on' as const, value: received ?? '' },
      { field: 'without_words' as const, value: later },
    ].filter(({ value }) => value !== '');
  };
  return {
    draft,
    errors,
    read,
    change: (change) => setDraft((now) => ({ ...now, ...change })),
    unsaved: JSON.stringify(draft) !== JSON.stringify(kept),
  };
}

interface PaperFactsProps {
  readonly facts: DraftFacts;
  /** How many rows do not say what was recommended. */
  readonly wordless: number;
}

/** What no row says is asked once for the whole paper; what nobody says stays unknown. */
export function PaperFacts({ facts: { draft, change, errors }, wordless }: PaperFactsProps) {
  const { t } = useWords('importQuestions');
  const { t: common } = useWords();
  return (
    <section aria-labelledby="paper-facts">
      <h2 className="govuk-heading-m" id="paper-facts">
        {t('facts.title')}
      </h2>
      <p className="govuk-body">{t('facts.what')}</p>
      <Select
        name="fact-kind"
        label={t('facts.kind')}
        choices={[
          { value: '', label: t('facts.unknown') },
          ...sourceKinds.map((source) => ({ value: source, label: common(`source.${source}`) })),
        ]}
        value={draft.kind}
        onChange={(event) => change({ kind: event.target.value })}
      />
      <DateInput
        name="fact-met"
        label={t('facts.met')}
        hint={t('facts.metHint')}
        value={draft.met}
        onChange={(met) => change({ met })}
        error={errors.met}
      />
      <Radios
        name="fact-received"
        label={t('facts.received')}
        hint={t('facts.receivedHint')}
        chosen={draft.how}
        onChange={(event) => change({ how: event.target.value })}
        choices={[
          { value: 'unknown', label: t('facts.unknown') },
          { value: 'stated', label: t('facts.stated') },
          { value: 'assumed', label: t('facts.assumed'), hint: t('facts.assumedHint') },
        ]}
      />
      {draft.how === 'stated' && (
        <DateInput
          name="fact-day"
          label={t('facts.day')}
          value={draft.day}
          onChange={(day) => change({ day })}
          error={errors.day}
        />
      )}
      {wordless > 0 && (
        <Radios
          name="fact-words"
          label={t('facts.words', { count: wordless })}
          hint={t('facts.wordsHint')}
          chosen={draft.later}
          onChange={(event) => change({ later: event.target.value })}
          choices={[
            { value: '', label: t('facts.wordsOut') },
            { value: addWordsLater, label: t('facts.wordsLater'), hint: t('facts.wordsLaterHint') },
          ]}
        />
      )}
    </section>
  );
}
