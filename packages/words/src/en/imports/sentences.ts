export const imports = {
  field_unknown: '“{{name}}” is not one of the fields that a column can mean.',
  status_unknown: '“{{name}}” is not one of the statuses.',
  row_unknown: 'A correction names a row that the preview does not have. Open the import again.',
  rows_changed: 'The rows changed while they were read.',
  cursor_unknown: 'The cursor is not one that Holdfast gave. Begin again at the first page.',
  not_confirmed: 'It cannot be confirmed.',
  not_corrected: 'It cannot be corrected.',
  not_undone: 'It cannot be undone.',
  received: 'The paper has not been read yet. Wait until it is.',
  reading: 'The paper is being read. Wait until it is done.',
  understood: 'The paper has not been confirmed.',
  refused: 'The paper could not be read as rows, so there is nothing to import.',
  failed: 'The reading of the paper broke off. Upload it again.',
  confirmed: 'It has been imported already.',
  undone: 'It has been undone.',
  unconfirmed:
    'Nobody has confirmed this paper yet. Until then only those who keep the register can read it. Ask a scrutiny officer.',
  holds_exempt:
    'This paper holds words that are not for everybody: exempt ones, or rows that were left out. Ask a scrutiny officer for what you need.',
  could_not_be_read: 'The paper could not be read.',
} as const;
