/**
 * A text with what stands in it: `{{person}}` is replaced by what `valueOf('person')` gives, `{{lastDay, date}}` by
 * `valueOf('lastDay', 'date')`. What is put in is never read again, whatever it looks like; whoever shows it escapes it.
 */
export const fill = (text: string, valueOf: (name: string, format: string | undefined) => string): string =>
  text.replaceAll(/\{\{(\w+)(?:, (\w+))?\}\}/gu, (_, name: string, format: string | undefined) =>
    valueOf(name, format),
  );
