import type { AnswerOf, ParametersOf, Route } from '@holdfast/contracts/route';
import { languageHeader } from '@holdfast/words/languages';
import { language } from '../app/language/i18n.ts';
import { addressOf, currentCsrfToken } from './client.ts';
import { offline, readProblem } from './problem.ts';

/**
 * Sends one file. The one kind of request that does not go through `fetch`, which cannot say how much has been sent.
 * `onProgress` is told the part that has gone, from 0 to 1.
 */
export function sendFile<Row extends Route>(
  row: Row,
  parameters: ParametersOf<Row>,
  file: File,
  onProgress?: (part: number) => void,
): Promise<AnswerOf<Row>>;
export function sendFile(
  row: Route,
  parameters: Readonly<Record<string, string>>,
  file: File,
  onProgress: (part: number) => void = () => undefined,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const body = new FormData();
    body.set('file', file);
    const transfer = new XMLHttpRequest();
    transfer.open(row.method, addressOf(row, parameters));
    transfer.setRequestHeader('accept', 'application/json');
    transfer.setRequestHeader(languageHeader, language());
    transfer.setRequestHeader('x-csrf-token', currentCsrfToken());
    transfer.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    transfer.addEventListener('error', () => reject(offline()));
    transfer.addEventListener('load', () => {
      if (transfer.status >= 200 && transfer.status < 300) resolve(JSON.parse(transfer.responseText));
      else reject(readProblem(transfer.status, transfer.responseText));
    });
    transfer.send(body);
  });
}
