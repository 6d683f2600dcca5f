import type { ReceivedUpload } from '@holdfast/contracts/imports';
import { apiAddress, currentCsrfToken } from '../client.ts';
import { offline, readProblem } from '../problem.ts';

/**
 * Sends a paper. The one request that does not go through `fetch`, which cannot say how much has been sent.
 * `onProgress` is told the part that has gone, from 0 to 1.
 */
export const uploadPaper = (file: File, onProgress: (part: number) => void): Promise<ReceivedUpload> =>
  new Promise((resolve, reject) => {
    const body = new FormData();
    body.set('file', file);
    const transfer = new XMLHttpRequest();
    transfer.open('POST', apiAddress('/imports'));
    transfer.setRequestHeader('accept', 'application/json');
    transfer.setRequestHeader('x-csrf-token', currentCsrfToken());
    transfer.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    transfer.addEventListener('error', () => reject(offline()));
    transfer.addEventListener('load', () => {
      if (transfer.status >= 200 && transfer.status < 300) resolve(JSON.parse(transfer.responseText) as ReceivedUpload);
      else reject(readProblem(transfer.status, transfer.responseText));
    });
    transfer.send(body);
  });
