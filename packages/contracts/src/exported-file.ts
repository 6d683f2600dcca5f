import { exportMediaTypes } from '@holdfast/domain/reports/export-format';
import type { FileAnswer } from './route.ts';

const { docx, xlsx, csv } = exportMediaTypes;

/** A Word, Excel or CSV file to be saved. */
export const exportedFile = { mediaTypes: [docx, xlsx, csv] } as const satisfies FileAnswer;
