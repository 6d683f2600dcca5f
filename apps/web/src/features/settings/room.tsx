import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Page } from '../../ui/page.tsx';

interface RoomProps {
  readonly title: string;
  readonly width?: 'reading' | 'wide';
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One room of the settings, with the way back to all of them above its heading. */
export function Room({ title, width = 'reading', actions, children }: RoomProps) {
  const { t } = useWords('settings');
  return (
    <Page
      title={title}
      width={width}
      caption={
        <Link className="govuk-link" to={paths.settings}>
          {t('title')}
        </Link>
      }
      actions={actions}
    >
      {children}
    </Page>
  );
}
