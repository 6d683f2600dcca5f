import { useQueryClient } from '@tanstack/react-query';
import { useLeave } from './back/use-leave.ts';
import { signOut } from '../api/session/sign-out.ts';
import { useWords } from './language/use-words.ts';
import { paths } from './paths.ts';
import { useWantedLanguage } from './language/spoken-language.ts';

export function SignOutButton() {
  const { t } = useWords('common', { into: useWantedLanguage() });
  const queryClient = useQueryClient();
  const leaveTo = useLeave();
  const leave = async (): Promise<void> => {
    await signOut();
    queryClient.clear();
    await leaveTo({ to: paths.signIn });
  };
  return (
    <button type="button" className="link-button" onClick={() => void leave()}>
      {t('account.signOut')}
    </button>
  );
}
