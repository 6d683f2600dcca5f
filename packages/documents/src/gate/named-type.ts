import { paperEndings, type PaperType } from '@holdfast/domain/imports/paper/paper';

/** The part of the name after its last dot, lower case; '' when there is none. `extensionOf('Tracker.DOCX')` is 'docx'. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

/** The type that the name promises, or null when Holdfast reads no such file. `namedType('tracker.HTM')` is 'html'. */
export function namedType(name: string): PaperType | null {
  return paperEndings[extensionOf(name)] ?? null;
}
