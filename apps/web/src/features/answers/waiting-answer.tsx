import type { WaitingAnswer as Answer } from '@holdfast/contracts/answers/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { acceptAnswer, returnAnswer } from '../../api/answers/waiting-answers.ts';
import { longDate, moment } from '../../app/clock/dates.ts';
import { setFlash } from '../../app/flash.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { ConfirmPress } from '../../ui/form/confirm-press.tsx';
import { Details } from '../../ui/details.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Textarea } from '../../ui/inputs/textarea.tsx';
import { useAnswerLines } from './use-answer-lines.ts';
import { confirmedStatus, StatusAfter } from '../../ui/inputs/status-after.tsx';
import { CommitteeWords } from '../../ui/marks/exempt-words.tsx';
import { SaidText } from '../../ui/said-text.tsx';

/** One answer, to be accepted (in better words, where they need it) or sent back with a word. */
export function WaitingAnswer({ answer }: { readonly answer: Answer }) {
  const { t } = useWords('answers');
  const queryClient = useQueryClient();
  const lines = useAnswerLines(answer);
  const [words, setWords] = useState(answer.words);
  const [word, setWord] = useState('');
  const [status, setStatus] = useState('');
  const { answerId, what, decision, coreStatus: from } = answer;
  const responds = what === 'response' && decision !== null;
  const done = async (title: string): Promise<void> => {
    setFlash({ title });
    await queryClient.invalidateQueries();
  };
  return (
    <article className="asked" aria-labelledby={`answer-${answerId}`}>
      <h2 className="govuk-heading-m" id={`answer-${answerId}`}>
        <Link className="govuk-link" to={paths.recommendation} params={{ recommendationId: answer.recommendationId }}>
          {answer.reference}
        </Link>{' '}
        {t('waiting.from', { name: answer.givenByName, at: moment(answer.sentAt) })}
      </h2>
      <blockquote className="asked__words">
        <CommitteeWords words={answer.recommendation} inPlace={undefined} />
      </blockquote>
      {answer.actionWords !== null && <p className="govuk-body">{t('action', { words: answer.actionWords })}</p>}
      <p className="govuk-body-s quiet">
        {answer.because !== null && <SaidText told={answer.because} />}{' '}
        {answer.dueOn !== null && t('dueOn', { date: longDate(answer.dueOn) })}
      </p>
      {answer.replaces !== null && (
        <p className="govuk-body-s quiet">{t('waiting.replaces', { at: moment(answer.replaces) })}</p>
      )}
      <SummaryList rows={lines} />
      <Textarea
        name={`accept-${answerId}`}
        label={t('waiting.words')}
        hint={t('waiting.wordsHint')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {responds && (
        <StatusAfter
          name={`after-${answerId}`}
          from={from}
          before={answer.response?.decision ?? null}
          decision={decision}
          chosen={status}
          onChoose={setStatus}
        />
      )}
      <ConfirmPress
        id={`press-${answerId}`}
        label={t('waiting.accept')}
        confirm={async () => {
          await acceptAnswer(answer, words, responds ? confirmedStatus(from, decision, status) : null);
          await done(t('waiting.accepted', { name: answer.givenByName }));
        }}
      />
      <Details summary={t('waiting.return')}>
        <Textarea
          name={`return-${answerId}`}
          label={t('waiting.word')}
          rows={3}
          value={word}
          onChange={(event) => setWord(event.target.value)}
        />
        <ConfirmPress
          id={`back-${answerId}`}
          label={t('waiting.sendBack')}
          confirm={async () => {
            await returnAnswer(answer, word);
            await done(t('waiting.returned', { name: answer.givenByName }));
          }}
        />
      </Details>
    </article>
  );
}
