import { useWords } from '../../app/language/use-words.ts';
import { Button } from '../button.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { useProblemWords } from '../problem-words.ts';
import { useSubmission } from './use-submission.ts';

interface ConfirmPressProps {
  readonly id: string;
  readonly label: string;
  readonly confirm: () => Promise<void>;
}

/** The press that does what was previewed; where it is refused after all, why. */
export function ConfirmPress({ id, label, confirm }: ConfirmPressProps) {
  const { t } = useWords();
  const explain = useProblemWords();
  const { run, sending, problem } = useSubmission<null>({ send: confirm });
  return (
    <>
      {problem !== null && <ErrorSummary lines={[{ field: null, message: explain(problem) }]} />}
      <Button id={id} look="warning" busy={sending} onClick={() => void run(null)}>
        {sending ? t('form.sending') : label}
      </Button>
    </>
  );
}
