import type { ImportCorrections, Upload } from '@holdfast/contracts/imports/shapes';
import { addWordsLater, assumedDay } from '@holdfast/domain/imports/paper/corrections';
import { sourceKinds } from '@holdfast/domain/recommendations/source-kind';
import { useState } from 'react';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { DateInput } from '../../../ui/inputs/date-input.tsx';
import { noDate, partsOf } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { Select } from '../../../ui/inputs/select.tsx';
import type { Correct } from '../corrections/use-correct.ts';

type Fact = ImportCorrections['facts'][number];

interface PaperFactsProps {
  readonly upload: Upload;
  readonly correct: Correct;
}

/** What no row says is asked once for the whole paper; what nobody says stays unknown. */
export function PaperFacts({ upload, correct: { correct, busy } }: PaperFactsProps) {
  const { t } = useWords('importQuestions');
  const { t: common } = useWords();
  const problemOf = useDateProblem();
  const said = (field: Fact['field']): string =>
    upload.corrections.facts.find((fact) => fact.field === field)?.value ?? '';
  const receipt = said('received_on');
  const [kind, setKind] = useState(said('source_kind'));
  const [met, setMet] = useState(partsOf(said('source_date') || null));
  const [how, setHow] = useState(receipt === '' ? 'unknown' : receipt === assumedDay ? 'assumed' : 'stated');
  const [day, setDay] = useState(how === 'stated' ? partsOf(receipt) : noDate);
  const wordless = upload.anomalies.filter(({ code }) => code === 'no_recommendation_words').length;
  const [later, setLater] = useState(said('without_words'));
  const [errors, setErrors] = useState<{ readonly met?: string | undefined; readonly day?: string | undefined }>({});
  const save = (): void => {
    const found = {
      met: problemOf(met, false) ?? undefined,
      day: how === 'stated' ? (problemOf(day, true) ?? undefined) : undefined,
    };
    setErrors(found);
    if (found.met !== undefined || found.day !== undefined) return;
    const received = how === 'assumed' ? assumedDay : how === 'stated' ? dateOrNull(day) : null;
    const facts = [
      { field: 'source_kind' as const, value: kind },
      { field: 'source_date' as const, value: dateOrNull(met) ?? '' },
      { field: 'received_on' as const, value: received ?? '' },
      { field: 'without_words' as const, value: later },
    ].filter(({ value }) => value !== '');
    void correct({ ...upload.corrections, facts });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2 className="govuk-heading-m">{t('facts.title')}</h2>
      <p className="govuk-body">{t('facts.what')}</p>
      <Select
        name="fact-kind"
        label={t('facts.kind')}
        choices={[
          { value: '', label: t('facts.unknown') },
          ...sourceKinds.map((source) => ({ value: source, label: common(`source.${source}`) })),
        ]}
        value={kind}
        onChange={(event) => setKind(event.target.value)}
      />
      <DateInput
        name="fact-met"
        label={t('facts.met')}
        hint={t('facts.metHint')}
        value={met}
        onChange={setMet}
        error={errors.met}
      />
      <Radios
        name="fact-received"
        label={t('facts.received')}
        hint={t('facts.receivedHint')}
        chosen={how}
        onChange={(event) => setHow(event.target.value)}
        choices={[
          { value: 'unknown', label: t('facts.unknown') },
          { value: 'stated', label: t('facts.stated') },
          { value: 'assumed', label: t('facts.assumed'), hint: t('facts.assumedHint') },
        ]}
      />
      {how === 'stated' && (
        <DateInput name="fact-day" label={t('facts.day')} value={day} onChange={setDay} error={errors.day} />
      )}
      {wordless > 0 && (
        <Radios
          name="fact-words"
          label={t('facts.words', { count: wordless })}
          hint={t('facts.wordsHint')}
          chosen={later}
          onChange={(event) => setLater(event.target.value)}
          choices={[
            { value: '', label: t('facts.wordsOut') },
            { value: addWordsLater, label: t('facts.wordsLater'), hint: t('facts.wordsLaterHint') },
          ]}
        />
      )}
      <Button type="submit" look="secondary" busy={busy}>
        {t('facts.save')}
      </Button>
    </form>
  );
}
