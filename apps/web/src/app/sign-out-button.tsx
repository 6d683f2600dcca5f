import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { signOut } from '../api/session/sign-out.ts';
import { useWords } from './language/use-words.ts';
import { paths } from './paths.ts';
import { useWantedLanguage } from './language/spoken-language.ts';

export function SignOutButton() {
  const { t } = useWords('common', { into: useWantedLanguage() });
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
