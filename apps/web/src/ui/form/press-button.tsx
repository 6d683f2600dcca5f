import { useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { Button, type ButtonLook } from '../button.tsx';
import { ErrorMessage } from '../inputs/field.tsx';
import { useProblemWords } from '../problem-words.ts';
import type { Told } from '../said-text.tsx';

interface PressButtonProps {
  readonly id: string;
  readonly label: string;
  /** Says which one, for readers of the screen. */
  readonly name: string;
  readonly look?: ButtonLook;
  readonly press: () => Promise<unknown>;
}

/** A change at one press, with the refusal beside it; a second press while it is on its way does nothing. */
export function PressButton({ id, label, name, look = 'link', press }: PressButtonProps) {
  const explain = useProblemWords();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Told | null>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    setWrong(null);
    try {
      await press();
    } catch (error) {
      if (!isProblem(error)) throw error;
      setWrong(explain(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {wrong !== null && <ErrorMessage id={id}>{wrong}</ErrorMessage>}
      <Button look={look} busy={busy} aria-label={name} onClick={() => void run()}>
        {label}
      </Button>
    </>
  );
}
