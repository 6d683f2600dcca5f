import { getFormatFromId } from 'numfmt';
import type { Parts } from '../office/parts.ts';
import { attribute, parseXml } from '../office/xml.ts';
import type { Attributes, XmlHandler } from '../office/xml.ts';
import { excelColour } from './excel-theme.ts';

export interface ExcelStyles {
  /** The number format of each cell style, by the style's place in the workbook. */
  readonly formats: readonly string[];
  /** The colour that each cell style paints its cell. */
  readonly colours: readonly (string | undefined)[];
  /** The colours that conditional formatting paints, by the place that a rule names. */
  readonly conditional: readonly (string | undefined)[];
}

class StylesReader implements XmlHandler {
  readonly formats: string[] = [];
  readonly colours: (string | undefined)[] = [];
  readonly conditional: (string | undefined)[] = [];
  readonly #theme: readonly string[];
  readonly #own = new Map<number, string>();
  readonly #fills: (string | undefined)[] = [];
  #within = '';
  #pattern = 'solid';

  constructor(theme: readonly string[]) {
    this.#theme = theme;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'fills' || name === 'cellXfs' || name === 'dxfs') this.#within = name;
    else if (name === 'numFmt' && this.#within !== 'dxfs')
      this.#own.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? 'General');
    else if (name === 'xf' && this.#within === 'cellXfs') this.#cellStyle(attributes);
    else if (this.#within === 'fills') this.#fill(name, attributes, this.#fills);
    else if (this.#within === 'dxfs') this.#conditional(name, attributes);
  }

  close(name: string): void {
    if (name === this.#within) this.#within = '';
  }

  text(): void {
    // Styles hold no words.
  }

  #cellStyle(attributes: Attributes): void {
    const id = Number(attribute(attributes, 'numFmtId') ?? 0);
    this.formats.push(this.#own.get(id) ?? builtIn(id));
    this.colours.push(this.#fills[Number(attribute(attributes, 'fillId') ?? 0)]);
  }

  #fill(name: string, attributes: Attributes, fills: (string | undefined)[]): void {
    if (name === 'fill') fills.push(undefined);
    else if (name === 'patternFill') this.#pattern = attribute(attributes, 'patternType') ?? 'none';
    else if (name === 'fgColor' && this.#pattern === 'solid')
      fills[fills.length - 1] = excelColour(attributes, this.#theme);
  }

  /** A solid fill of a rule stands in its background, as Excel writes it; other programs use the foreground. */
  #conditional(name: string, attributes: Attributes): void {
    if (name === 'dxf') this.conditional.push(undefined);
    else if (name === 'bgColor' || name === 'fgColor')
      this.conditional[this.conditional.length - 1] ??= excelColour(attributes, this.#theme);
  }
}

export async function excelStyles(
  parts: Parts,
  part: string | undefined,
  theme: readonly string[],
): Promise<ExcelStyles> {
  const reader = new StylesReader(theme);
  if (part !== undefined) await parseXml(parts.read(part), reader);
  return reader;
}

/** Ids that the standard leaves to each language stand for general figures here. */
function builtIn(id: number): string {
  try {
    return getFormatFromId(id, 'en-GB') || 'General';
  } catch {
    return 'General';
  }
}
