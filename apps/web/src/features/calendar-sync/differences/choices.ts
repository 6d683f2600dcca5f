import type { CalendarLine, CalendarRunDetail } from '@holdfast/contracts/calendar-sync/shapes';
import { useState } from 'react';

export const conflictChoices = ['leave', 'keep', 'take'] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

export interface Choices {
  readonly isLeft: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly conflict: (key: string) => ConflictChoice;
  readonly decide: (key: string, choice: ConflictChoice) => void;
  /** How many lines would be carried out or settled. */
  readonly count: number;
  readonly sent: { readonly leave: string[]; readonly take: string[]; readonly keep: string[] };
}

/** What the person has decided so far: every sure line is to be carried out, and no conflict. */
export function useChoices({ lines }: CalendarRunDetail): Choices {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [decided, setDecided] = useState<ReadonlyMap<string, ConflictChoice>>(new Map());
  // What was decided stays decided when other lines come or go; what is not there any more counts for nothing.
  const sure = lines.filter(({ kind }: CalendarLine) => kind !== 'conflict');
  const conflicts = lines.filter(({ kind }) => kind === 'conflict');
  const of = (choice: ConflictChoice): string[] =>
    conflicts.flatMap(({ key }) => (decided.get(key) === choice ? [key] : []));
  const sent = {
    leave: sure.flatMap(({ key }) => (left.has(key) ? [key] : [])),
    take: of('take'),
    keep: of('keep'),
  };
  return {
    isLeft: (key) => left.has(key),
    toggle: (key) => {
      const next = new Set(left);
      if (!next.delete(key)) next.add(key);
      setLeft(next);
    },
    conflict: (key) => decided.get(key) ?? 'leave',
    decide: (key, choice) => setDecided(new Map(decided).set(key, choice)),
    count: sure.length - sent.leave.length + sent.take.length + sent.keep.length,
    sent,
  };
}
