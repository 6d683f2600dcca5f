import type { ReactNode } from 'react';

export type Tone = 'grey' | 'green' | 'amber' | 'red' | 'blue' | 'purple';

/** A word with a mark. The word carries the meaning, the colour only helps the eye. */
export function Tag({
  tone = 'grey',
  mark,
  children,
}: {
  readonly tone?: Tone;
  readonly mark?: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={`tag tag--${tone}`}>
      {mark !== undefined && (
        <span className="tag__mark" aria-hidden="true">
          {mark}
        </span>
      )}
      {children}
    </span>
  );
}
