import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signOut } from '../api/session/sign-out.ts';
import { paths } from './paths.ts';
import { useWantedLanguage } from './language/spoken-language.ts';

export function SignOutButton() {
  const { t } = useTranslation('common', { lng: useWantedLanguage() });
  const queryClient = useQueryClient();
  const router = useRouter();
  const leave = async (): Promise<void> => {
    await signOut();
    queryClient.clear();
    await router.navigate({ to: paths.signIn });
  };
  return (
    <button type="button" className="link-button" onClick={() => void leave()}>
      {t('account.signOut')}
    </button>
  );
}
