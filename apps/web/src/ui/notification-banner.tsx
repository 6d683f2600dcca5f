import type { ReactNode, Ref } from 'react';
import { useId } from 'react';
import { useWords } from '../app/language/use-words.ts';
import { SaidText, type Told } from './said-text.tsx';

interface NotificationBannerProps {
  readonly kind: 'success' | 'important';
  readonly title: Told;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

/** Something that the person should know now: done, or in the way. */
export function NotificationBanner({ kind, title, children, ref }: NotificationBannerProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div
      className={`govuk-notification-banner govuk-notification-banner--${kind}`}
      role={kind === 'success' ? 'alert' : 'region'}
      aria-labelledby={id}
      tabIndex={-1}
      ref={ref}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {t(kind === 'success' ? 'banner.success' : 'banner.important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">
          <SaidText told={title} />
        </p>
        {children}
      </div>
    </div>
  );
}
