import type { AskedItem, AskedPage } from '@holdfast/contracts/answers/shapes';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerDoor } from '../../api/answers/by-link.ts';
import { isProblem } from '../../api/problem.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type SummaryLine } from '../../ui/error-summary.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { OpenItem } from './open-item.tsx';
import { SettledItem } from './settled-item.tsx';

interface AskedItemsProps {
  readonly page: AskedPage;
  readonly door: AnswerDoor;
  readonly again: () => Promise<unknown>;
}

const isOpen = ({ state }: AskedItem): boolean => state === 'open' || state === 'draft';

/** One item after another, and one button that sends all that is written. */
export function AskedItems({ page, door, again }: AskedItemsProps) {
  const { t } = useWords('answers');
  const explain = useProblemWords();
  const flushes = useRef(new Map<string, () => Promise<boolean>>());
  const told = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [lines, setLines] = useState<readonly SummaryLine[]>([]);
  const [sent, setSent] = useState<number | null>(null);
  const open = page.items.filter(isOpen);
  useEffect(() => {
    if (sent !== null || lines.length > 0) told.current?.focus();
  }, [sent, lines]);
  const register = useCallback((reminderId: string, flush: () => Promise<boolean>) => {
    flushes.current.set(reminderId, flush);
    return () => flushes.current.delete(reminderId);
  }, []);
  const refuse = (found: readonly SummaryLine[]): void => {
    setSent(null);
    setLines(found);
  };
  const send = async (): Promise<void> => {
    setBusy(true);
    try {
      const kept = await Promise.all([...flushes.current.values()].map((flush) => flush()));
      if (kept.includes(false)) {
        refuse([{ field: null, message: t('notKept') }]);
        return;
      }
      const outcome = await door.send(open.map(({ reminderId }) => reminderId));
      await again();
      setSent(outcome.sent);
      setLines(
        outcome.refused.map(({ reminderId, sentence }) => ({ field: `words-${reminderId}`, message: sentence })),
      );
    } catch (error) {
      if (!isProblem(error)) throw error;
      refuse([{ field: null, message: explain(error) }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {lines.length > 0 && <ErrorSummary ref={told} lines={lines} />}
      {lines.length === 0 && sent !== null && (
        <NotificationBanner
          ref={told}
          kind={sent === 0 ? 'important' : 'success'}
          title={sent === 0 ? t('nothingWritten') : t('sent', { count: sent })}
        >
          {open.length > 0 && <p className="govuk-body">{t('stillOwed', { count: open.length })}</p>}
        </NotificationBanner>
      )}
      {page.items.map((item) =>
        isOpen(item) ? (
          <OpenItem
            key={`${item.reminderId} ${item.returnedWith ?? ''}`}
            item={item}
            door={door}
            register={register}
            error={lines.find(({ field }) => field === `words-${item.reminderId}`)?.message}
          />
        ) : (
          <SettledItem key={item.reminderId} item={item} />
        ),
      )}
      {open.length > 0 && (
        <>
          <p className="govuk-body">{t('sendWhat')}</p>
          <Button busy={busy} onClick={() => void send()}>
            {busy ? t('sending') : t('send')}
          </Button>
        </>
      )}
    </>
  );
}
