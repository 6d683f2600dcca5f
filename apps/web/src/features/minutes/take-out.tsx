import type { Proceedings } from '@holdfast/contracts/minutes';
import { useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/field.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';

interface TakeOutProps {
  readonly id: string;
  readonly label: string;
  /** Says which one, for readers of the screen. */
  readonly name: string;
  readonly send: () => Promise<Proceedings>;
  readonly show: (answer: Proceedings) => void;
}

/** A small change at one press, with the refusal beside it. What was taken out can be put back in the history. */
export function TakeOut({ id, label, name, send, show }: TakeOutProps) {
  const explain = useProblemWords();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const press = async (): Promise<void> => {
    setBusy(true);
    try {
      show(await send());
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
      <Button look="link" busy={busy} aria-label={name} onClick={() => void press()}>
        {label}
      </Button>
    </>
  );
}
