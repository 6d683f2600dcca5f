import { jsonText, printable } from './json-text.ts';

const quoted = (text: string): string => `"${printable(text).replace(/["\\]/gu, String.raw`\$&`)}"`;

const element = (type: string, value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (type !== 'json' && type !== 'jsonb') {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return `{${value.map((item) => quoted(String(item))).join(',')}}`;
  }
  return jsonText(value);
};

/**
 * One column of many rows as the text of an array of texts that Postgres takes, each element to be cast to `type`. A
 * list becomes the text of an array itself.
 * Example: `columnArray('text', ['a "b"', null])` → `{"a \"b\"",NULL}`.
 */
export const columnArray = (type: string, values: readonly unknown[]): string =>
  `{${values
    .map((value) => {
      const text = element(type, value);
      return text === null ? 'NULL' : quoted(text);
    })
    .join(',')}}`;
