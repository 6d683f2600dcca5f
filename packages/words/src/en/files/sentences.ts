/** Why a file is not read, what it is instead, and what to do. */
export const files = {
  empty: 'The file is empty. Check that it was saved, and upload it again.',
  no_words: 'The file has no words in it. Check that it was saved, and upload it again.',
  too_large: 'The file is over 25 MB. Remove pictures or split it, and upload the smaller file.',
  pdf: 'Holdfast cannot read PDF files. Open the PDF in Word and save it as .docx, or copy its table into a Word or Excel file.',
  password: 'The file is protected by a password. Remove the password and upload it again.',
  old_word: 'This is a Word document in the old .doc format. Open it in Word and save it as .docx, then upload that.',
  old_excel:
    'This is an Excel workbook in an old or binary format. Open it in Excel and save it as .xlsx, then upload that.',
  macros_possible:
    'Holdfast cannot read files that may hold macros. Save it as a plain Word document (.docx) or Excel workbook (.xlsx) and upload that.',
  macros: 'The file holds macros. Save it as a plain Word document (.docx) or Excel workbook (.xlsx) and upload that.',
  of_kind:
    'This is {{kind, fileKind}}. Holdfast reads Word (.docx), Excel (.xlsx), CSV (.csv), web pages (.html) and text (.txt, .md): save it as one of these and upload that.',
  of_type:
    'This is a file of another kind ({{type}}). Holdfast reads Word (.docx), Excel (.xlsx), CSV (.csv), web pages (.html) and text (.txt, .md): save it as one of these and upload that.',
  called_but_is:
    'The file is called .{{extension}}, but it is really {{kind, fileKind}}. Open it in the program that made it, save it as Word (.docx), Excel (.xlsx), CSV (.csv), a web page (.html) or text (.txt, .md), and upload that.',
  called_but_of_type:
    'The file is called .{{extension}}, but it is really a file of another kind ({{type}}). Open it in the program that made it, save it as Word (.docx), Excel (.xlsx), CSV (.csv), a web page (.html) or text (.txt, .md), and upload that.',
  of_unknown_kind:
    'Holdfast cannot read this kind of file. It reads Word (.docx), Excel (.xlsx), CSV (.csv), web pages (.html) and text (.txt, .md): save it as one of these.',
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
} as const;
