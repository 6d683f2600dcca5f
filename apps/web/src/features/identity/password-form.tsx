import type { Account, ChangePassword } from '@holdfast/contracts/identity/account-shapes';
import { useState } from 'react';
import { changePassword } from '../../api/account/passwords.ts';
import { setFlash } from '../../app/flash.ts';
import { useWords } from '../../app/language/use-words.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useSubmission } from '../../ui/form/use-submission.ts';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { textIn } from './text-in.ts';

/** Paste works in both boxes, so that whoever keeps passwords in a program can use it. */
export function PasswordForm({ changed }: { readonly changed: (account: Account) => void }) {
  const { t } = useWords('account');
  // Empty again once it is done: the boxes are made anew.
  const [times, setTimes] = useState(0);
  const { run, ...submission } = useSubmission<ChangePassword>({
    check: ({ present, password }) => ({
      present: present === '' ? t('enterPresent') : null,
      password: password === '' ? t('enterPassword') : null,
    }),
    send: async (values) => {
      changed(await changePassword(values));
      setTimes(times + 1);
      setFlash({ title: t('changed'), words: t('changedWhat') });
    },
  });
  const form = {
    ...submission,
    submit: (element: HTMLFormElement): void =>
      void run({ present: textIn(element, 'present'), password: textIn(element, 'password') }),
  };
  return (
    <FormFrame key={times} form={form} submitLabel={t('change')}>
      <TextInput
        name="present"
        label={t('present')}
        type="password"
        autoComplete="current-password"
        error={form.errors['present']}
      />
      <TextInput
        name="password"
        label={t('password')}
        hint={t('passwordHint')}
        type="password"
        autoComplete="new-password"
        error={form.errors['password']}
      />
    </FormFrame>
  );
}
