/** Why a file is not read, what it is instead, and what to do; and what a paper holds that was not imported. */
export const files = {
  empty: 'The file is empty. Check that it was saved, and upload it again.',
  no_words: 'The file has no words in it. Check that it was saved, and upload it again.',
  too_large: 'The file is over 25 MB. Remove pictures or split it, and upload the smaller file.',
  pdf_scanned:
    'The PDF is a picture of a paper and holds no words. Ask for the Word or Excel file that it was made from, or let a program recognise its text (in Adobe Acrobat: Scan and OCR), save it as a PDF and upload that.',
  pdf_password:
    'The PDF asks for a password. Open it with the password, print it to a new PDF without one, and upload that.',
  pdf_pages:
    'The PDF has {{pages, number}} pages, and Holdfast reads up to {{most, number}}. Print only the pages with the tracker to a new PDF, and upload that.',
  pdf_letters:
    'The fonts of the PDF do not say which letters they show, so its words cannot be read. Ask for the Word or Excel file that it was made from, or open the PDF in Word, save it as .docx and upload that.',
  pdf_outside_one: '{{count, number}} piece of text is outside the page and was not read: “{{words}}”.',
  pdf_outside_other: '{{count, number}} pieces of text are outside the page and were not read: “{{words}}”.',
  pdf_pictures: 'These pages hold no words, only pictures or nothing, and were not read: {{pages, list}}.',
  password: 'The file is protected by a password. Remove the password and upload it again.',
  old_word: 'This is a Word document in the old .doc format. Open it in Word and save it as .docx, then upload that.',
  rich_text:
    'This is a Rich Text file (.rtf). Open it in Word, save it as .docx and upload that, or copy its table and paste it on the page for a new import.',
  outlook:
    'This is an Outlook message (.msg). Open it in Outlook, copy its table and paste it on the page for a new import, or save what is attached to it and upload that.',
  email_read: 'The table was read from “{{name}}”, which is attached to the email.',
  email_attachments: 'The email also carries {{names, list}}, not read. Save what you need and upload it by itself.',
  old_excel:
    'This is an Excel workbook in a binary format, or an old one whose name does not end in .xls. Open it in Excel and save it as .xlsx, then upload that.',
  macros_possible:
    'Holdfast cannot read files that may hold macros. Save it as a plain Word document (.docx) or Excel workbook (.xlsx) and upload that.',
  macros: 'The file holds macros. Save it as a plain Word document (.docx) or Excel workbook (.xlsx) and upload that.',
  of_kind:
    'This is {{kind, fileKind}}. Holdfast reads Word (.docx), Excel (.xlsx, .xls), PDF (.pdf), OpenDocument (.odt, .ods), emails (.eml), CSV (.csv), web pages (.html) and text (.txt, .md): save it as one of these and upload that.',
  of_type:
    'This is a file of another kind ({{type}}). Holdfast reads Word (.docx), Excel (.xlsx, .xls), PDF (.pdf), OpenDocument (.odt, .ods), emails (.eml), CSV (.csv), web pages (.html) and text (.txt, .md): save it as one of these and upload that.',
  called_but_is:
    'The file is called .{{extension}}, but it is really {{kind, fileKind}}. Open it in the program that made it, save it as Word (.docx), Excel (.xlsx), CSV (.csv), a web page (.html) or text (.txt, .md), and upload that.',
  called_but_of_type:
    'The file is called .{{extension}}, but it is really a file of another kind ({{type}}). Open it in the program that made it, save it as Word (.docx), Excel (.xlsx), CSV (.csv), a web page (.html) or text (.txt, .md), and upload that.',
  of_unknown_kind:
    'Holdfast cannot read this kind of file. It reads Word (.docx), Excel (.xlsx, .xls), PDF (.pdf), OpenDocument (.odt, .ods), emails (.eml), CSV (.csv), web pages (.html) and text (.txt, .md): save it as one of these.',
  no_known_ending:
    'The name of the file does not end in a type that Holdfast reads. It looks like {{kind, fileKind}}. Save it as Word (.docx), Excel (.xlsx), CSV (.csv), a web page (.html) or text (.txt, .md), and upload that.',
  not_copied_whole:
    'The file is damaged or was not copied whole. Open it on your computer, save it again and upload the new copy.',
  unpacks_too_large:
    'The file unpacks to far more than its size. Delete empty rows and columns and large pictures, save it and try again.',
  too_many_parts:
    'The file holds more than {{most, number}} parts. Copy the table into a new document, save that and upload it.',
  file_inside: 'The file holds another file inside it. Remove embedded files and charts, save it and upload it again.',
  declarations:
    'The file holds declarations that Office does not write. Open it in Word or Excel, save it again and upload the new copy.',
  not_by_office:
    'The file was not written by Word or Excel. Copy the table into a new document, save that and upload it.',
  damaged:
    'The file is damaged and its words cannot be read. Open it in the program that made it, save it again and upload the new copy.',
  broken_letters:
    'Some letters of the file are broken, first at line {{line}}. Open it in the program that made it, save it again as UTF-8 and upload that.',
  too_much_text: 'The workbook holds far more text than a tracker does. Split it and upload the parts.',
  document_inside:
    'The document holds another document that Word has not merged into it yet. Open it in Word, save it and upload it again.',
  too_much_memory:
    'The file is too large to be read safely. Delete sheets, rows and pictures that you do not need, or split it, and try again.',
  too_long:
    'The file takes too long to read. Delete sheets, rows and pictures that you do not need, or split it, and try again.',
  unreadable: 'The file could not be read. Copy its table into a new document, save that and upload it.',
  gave_up:
    'The paper could not be read: the reading broke off every time. Copy its table into a new document, save that and upload it.',
  calendar_empty: 'The file is empty. Export the calendar again and upload that.',
  calendar_too_large: 'The calendar is over 25 MB. Export only the months that you need and upload the smaller file.',
  no_calendar:
    'This is not a calendar file. Export the calendar as iCalendar (.ics) from Outlook, Google or the committee system, and upload that.',
  calendar_breaks_off:
    'The calendar breaks off: what begins at line {{line}} has no end. Export it again and upload the whole file.',
  calendar_letters:
    'The letters of the file are damaged from line {{line}} on. Export the calendar again and upload that.',
  calendar_too_long:
    'The calendar takes too long to read. Export only the months that you need and upload the smaller file.',
  cell_too_long:
    'An Excel cell holds at most {{most, number}} characters, and the words that begin “{{begins}}” are longer. Choose the Word or the CSV file instead.',
  comment: 'A comment says “{{words}}”. Comments are not imported.',
  cell_note: 'A note on cell {{cell}} says “{{words}}”. Notes are not imported.',
  more_comments_one: 'There is {{count, number}} more comment. Comments are not imported.',
  more_comments_other: 'There are {{count, number}} more comments. Comments are not imported.',
  tracked_changes_one:
    'The document has {{count, number}} tracked change that nobody has accepted or rejected. It was read as if it were accepted.',
  tracked_changes_other:
    'The document has {{count, number}} tracked changes that nobody has accepted or rejected. It was read as if they were all accepted.',
  row_deleted:
    'A tracked change that nobody has accepted deletes a row: “{{words}}”. The row is not imported. If it should be, reject the change in Word and upload the document again.',
  prompts_one: '{{count, number}} field of the form is not filled in. Its prompt, such as “{{words}}”, was left out.',
  prompts_other:
    '{{count, number}} fields of the form are not filled in. Their prompts, such as “{{words}}”, were left out.',
  hidden_words_one: '{{count, number}} piece of hidden text was read with the rest: “{{words}}”.',
  hidden_words_other: '{{count, number}} pieces of hidden text were read with the rest. The first is “{{words}}”.',
  hidden_rows_one: 'In the sheet “{{sheet}}”, {{count, number}} hidden row was read with the rest: {{rows}}.',
  hidden_rows_other: 'In the sheet “{{sheet}}”, {{count, number}} hidden rows were read with the rest: {{rows}}.',
  hidden_columns_one: 'In the sheet “{{sheet}}”, {{count, number}} hidden column was read with the rest: {{columns}}.',
  hidden_columns_other:
    'In the sheet “{{sheet}}”, {{count, number}} hidden columns were read with the rest: {{columns}}.',
  hidden_sheet: 'The sheet “{{sheet}}” is hidden in the workbook. It was read with the rest.',
  formulas_unstored_one:
    'In the sheet “{{sheet}}”, the formula in {{cells}} has no saved result, so its cell is empty. Open the workbook in Excel, save it and upload it again.',
  formulas_unstored_other:
    'In the sheet “{{sheet}}”, {{count, number}} formulas have no saved result, so their cells are empty: {{cells}}. Open the workbook in Excel, save it and upload it again.',
  colour_keys_differ: 'The paper has two keys to its colours, and they differ. No colour was read through either.',
  colour_key_unused: 'The paper has a key to colours, and no cell outside it has one of them.',
  colour_contradicts:
    'The cell says “{{words}}”, and its colour means “{{meaning}}” by the paper’s key. The words were kept.',
  colours_seen_one:
    '{{count, number}} cell of the table is coloured. Holdfast saw the colour and did not read it as a status. Check the row.',
  colours_seen_other:
    '{{count, number}} cells of the table are coloured, in {{colours, number}} different colours. Holdfast saw the colours and did not read them as statuses. Check the rows.',
  colour_rules:
    'In the sheet “{{sheet}}”, the colours of {{cells}} follow a rule that Holdfast cannot work out, so they were not read.',
} as const;
