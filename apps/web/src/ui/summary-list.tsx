import type { ReactNode } from 'react';

export interface SummaryRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
}

interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
}

export function SummaryList({ rows }: SummaryListProps) {
  return (
    <dl className="facts">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
