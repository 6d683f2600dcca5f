import type { TestedChannel } from '@holdfast/contracts/reminders/channel';
import { useWords } from '../../../app/language/use-words.ts';
import { Tag, type Tone } from '../../../ui/marks/tag.tsx';
import { SaidText } from '../../../ui/said-text.tsx';

const tones: Readonly<Record<TestedChannel['outcome'], Tone>> = {
  sent: 'green',
  kept: 'blue',
  perhaps_sent: 'amber',
  not_sent: 'red',
};

/** What became of a test message: what the other side said, and what to do. */
export function TestResult({ result: { outcome, sentence, said, advice } }: { readonly result: TestedChannel }) {
  const { t } = useWords('reminders');
  return (
    <div className="govuk-inset-text" role="status">
      <p className="govuk-body">
        <Tag tone={tones[outcome]}>{t(`channel.outcome.${outcome}`)}</Tag>
      </p>
      <p className="govuk-body">
        <SaidText told={sentence} />
      </p>
      {said !== null && (
        <p className="govuk-body">
          {t('channel.said')} <SaidText told={said} />
        </p>
      )}
      {advice !== null && (
        <p className="govuk-body">
          <SaidText told={advice} />
        </p>
      )}
    </div>
  );
}
