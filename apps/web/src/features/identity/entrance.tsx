import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../app/brand.tsx';
import { LanguageLink } from '../../app/language/language-link.tsx';

/** The frame of the pages before a council is chosen. */
export function Entrance({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('identity');
  return (
    <div className="entrance">
      <header className="entrance__side">
        <div className="entrance__top">
          <p className="brand">
            <Brand />
          </p>
          <LanguageLink />
        </div>
        <p className="entrance__promise">{t('promise')}</p>
        <p className="entrance__how">{t('how')}</p>
      </header>
      <main id="main" className="entrance__main">
        {children}
      </main>
    </div>
  );
}
