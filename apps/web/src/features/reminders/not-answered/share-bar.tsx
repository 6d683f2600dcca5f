import type { figures } from './months-of.ts';

type Part = Exclude<(typeof figures)[number], 'asked'> | 'answered';

/** How much of what was asked came to what. The figures beside it say the same. */
export function ShareBar({ parts }: { readonly parts: readonly (readonly [Part, number])[] }) {
  return (
    <span className="bar" aria-hidden="true">
      {parts.map(([part, count]) => (
        <span key={part} className={`bar__part bar__part--${part}`} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}
