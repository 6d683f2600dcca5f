import { identityRoutes } from '@holdfast/contracts/identity/routes';
import type { Session } from '@holdfast/contracts/identity/shapes';
import type { Language } from '@holdfast/words/languages';
import { rememberCsrfToken, call } from '../client.ts';

export const chooseLanguage = async (language: Language): Promise<Session> =>
  rememberCsrfToken(await call(identityRoutes.chooseLanguage, { body: { language } }));
