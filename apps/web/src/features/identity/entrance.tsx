import type { ReactNode } from 'react';
import { Brand } from '../../app/brand.tsx';
import { LanguageLink } from '../../app/language/language-link.tsx';
import { useWords } from '../../app/language/use-words.ts';

/** The frame of the pages before a council is chosen. */
export function Entrance({ children }: { readonly children: ReactNode }) {
  const { t } = useWords('identity');
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
