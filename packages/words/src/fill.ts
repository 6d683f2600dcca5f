const placeholder = /^(\w+)(?:, (\w+))?$/u;

/**
 * A text with what stands in it: `{{person}}` is replaced by what `valueOf('person')` gives, `{{lastDay, date}}` by
 * `valueOf('lastDay', 'date')`. What is put in is never read again, whatever it looks like; whoever shows it escapes it.
 */
export const fill = (text: string, valueOf: (name: string, format: string | undefined) => string): string => {
  let filled = '';
  let from = 0;
  // A register's page fills a hundred texts: looking for the braces takes a third of what a pattern over the text does.
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', open)) {
    const close = text.indexOf('}}', open);
    if (close < 0) break;
    const [, name, format] = placeholder.exec(text.slice(open + 2, close)) ?? [];
    if (name === undefined) {
      open += 1;
      continue;
    }
    filled += text.slice(from, open) + valueOf(name, format);
    from = open = close + 2;
  }
  return filled + text.slice(from);
};
