import type { Image, Feature } from 'write-excel-file/node';

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/**
 * How a workbook prints: the row of headings on every page, and a report as wide as one page. A row's height is a first guess that
 * Excel fits again when words change; the library would fix it.
 */
export const excelPrinting = (sheet: string, headingRow: number, onePageWide: boolean): Feature<Image['content']> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          !onePageWide
            ? xml
            : xml.replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'),
        transformElementAttributes: (tag, attributes) => {
          if (tag === 'pageSetup' && onePageWide) return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
          if (tag !== 'row') return attributes;
          return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'customHeight'));
        },
      },
      'xl/workbook.xml': {
        transform: (xml) =>
          xml.replace(
            /<definedNames\s*(?:\/>|><\/definedNames>)/u,
            `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted(sheet)}!$${headingRow}:$${headingRow}</definedName></definedNames>`,
          ),
      },
    },
  },
});
