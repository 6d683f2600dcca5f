import { useWords } from '../../app/language/use-words.ts';

const steps = ['drop', 'understood', 'questions', 'changes', 'done'] as const;

/** Where one is in bringing a paper in. */
export function Steps({ now }: { readonly now: (typeof steps)[number] }) {
  const { t } = useWords('imports');
  return (
    <ol className="steps" aria-label={t('steps.label')}>
      {steps.map((step, at) => (
        <li
          key={step}
          className={steps.indexOf(now) > at ? 'steps__done' : undefined}
          aria-current={step === now ? 'step' : undefined}
        >
          <span className="steps__number">{at + 1}</span>{' '}
          {step === 'questions' ? t('importQuestions:step') : t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
