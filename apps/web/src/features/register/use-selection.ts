import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import { useCallback, useState } from 'react';

export interface Selection {
  readonly chosen: ReadonlyMap<string, RegisterRow>;
  readonly toggle: (row: RegisterRow) => void;
  readonly choose: (rows: readonly RegisterRow[]) => void;
  readonly clear: () => void;
}

/** The rows that one change is meant for; each is remembered as it was seen, with its revision. */
export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlyMap<string, RegisterRow>>(new Map());
  const toggle = useCallback((row: RegisterRow): void => {
    setChosen((before) => {
      const next = new Map(before);
      if (!next.delete(row.recommendationId)) next.set(row.recommendationId, row);
      return next;
    });
  }, []);
  return {
    chosen,
    toggle,
    choose: (rows) => setChosen(new Map(rows.map((row) => [row.recommendationId, row]))),
    clear: () => setChosen(new Map()),
  };
}
