import { isJobName, jobs, sameJobKey } from './jobs.ts';

const councilId = '0b9f3f0e-6f0a-4a52-8e6b-0d7f1c2b3a4d';
const uploadId = '7c1de8a2-3d44-4b8f-9f55-2f6a1e0c9b8d';

test('a payload carries ids and nothing else', () => {
  const { payload } = jobs['process-upload'];
  expect(payload.safeParse({ councilId, uploadId }).success).toBe(true);
  expect(payload.safeParse({ councilId, uploadId, fileName: 'tracker.docx' }).success).toBe(false);
});

test('two nudges for one upload are the same job, whatever the order of their ids', () => {
  expect(sameJobKey('process-upload', { councilId, uploadId })).toBe(`process-upload.${councilId}.${uploadId}`);
});

test('what every object has is not the name of a job', () => {
  expect(isJobName('constructor')).toBe(false);
  expect(isJobName('process-upload')).toBe(true);
});
