import { useId } from 'react';

interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known how much there is. */
  readonly of: number;
  /** What the bar says in words: "12 of 43 rows". */
  readonly words: string;
}

export function ProgressBar({ label, done, of, words }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="progress">
      <p className="progress__label" id={id}>
        {label}
      </p>
      <progress aria-labelledby={id} value={of > 0 ? done : undefined} max={of > 0 ? of : undefined} />
      <p className="progress__words" role="status">
        {words}
      </p>
    </div>
  );
}
