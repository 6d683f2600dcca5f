import { language } from '../app/i18n.ts';
import { apiAddress, currentCsrfToken } from './client.ts';
import { offline, readProblem } from './problem.ts';

/**
 * Sends one file. The one kind of request that does not go through `fetch`, which cannot say how much has been sent.
 * `onProgress` is told the part that has gone, from 0 to 1.
 */
export const sendFile = <Answer>(
  path: string,
  file: File,
  onProgress: (part: number) => void = () => undefined,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const body = new FormData();
    body.set('file', file);
    const transfer = new XMLHttpRequest();
    transfer.open('POST', apiAddress(path));
    transfer.setRequestHeader('accept', 'application/json');
    transfer.setRequestHeader('accept-language', language());
    transfer.setRequestHeader('x-csrf-token', currentCsrfToken());
    transfer.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    transfer.addEventListener('error', () => reject(offline()));
    transfer.addEventListener('load', () => {
      // The server's routes are checked against the same contract from which the caller's type comes.
      if (transfer.status >= 200 && transfer.status < 300) resolve(JSON.parse(transfer.responseText) as Answer);
      else reject(readProblem(transfer.status, transfer.responseText));
    });
    transfer.send(body);
  });
