/** The types of file in which a register or a report leaves, with the media type that a browser is told. */
export const exportMediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;
export type ExportFormat = keyof typeof exportMediaTypes;
export const exportFormats = ['docx', 'xlsx', 'csv'] as const satisfies readonly ExportFormat[];
