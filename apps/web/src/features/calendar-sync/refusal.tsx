import { useEffect, useRef } from 'react';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import type { Told } from '../../ui/said-text.tsx';

/** A refusal where it happened, which takes the focus when it comes. */
export function Refusal({ sentence }: { readonly sentence: Told | null }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sentence !== null) summary.current?.focus();
  }, [sentence]);
  return sentence === null ? null : <ErrorSummary ref={summary} lines={[{ field: null, message: sentence }]} />;
}
