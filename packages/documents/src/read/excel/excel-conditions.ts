import { attribute } from '../office/xml.ts';
import type { Attributes } from '../office/xml.ts';
import { cellRange } from './excel-address.ts';
import type { CellAddress, CellRange } from './excel-address.ts';
import { compare, simpleFormula } from './excel-formula.ts';
import type { CellValue, ValueAt } from './excel-formula.ts';

type Test = (at: CellAddress, valueAt: ValueAt) => boolean;

interface Rule {
  readonly type: string;
  readonly operator: string;
  readonly words: string;
  readonly place: number | null;
  readonly priority: number;
  readonly stops: boolean;
  readonly formulas: string[];
}

interface Condition extends Pick<Rule, 'place' | 'priority' | 'stops'> {
  readonly ranges: readonly CellRange[];
  readonly test: Test;
}

const operators: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
};

const wordsOf = (value: CellValue): string => String(value).trim().toLowerCase();
const textTests: Readonly<Record<string, (words: string, asked: string) => boolean>> = {
  containsText: (words, asked) => words.includes(asked),
  notContainsText: (words, asked) => !words.includes(asked),
  beginsWith: (words, asked) => words.startsWith(asked),
  endsWith: (words, asked) => words.endsWith(asked),
};

/** What a rule asks of a cell, worked out from what is saved in the sheet; null where that would take reckoning. */
function testOf(rule: Rule, corner: CellAddress): Test | null {
  const onText = textTests[rule.type];
  if (onText !== undefined) {
    const asked = rule.words.toLowerCase();
    return (at, valueAt) => onText(wordsOf(valueAt(at)), asked);
  }
  if (rule.type === 'containsBlanks') return (at, valueAt) => wordsOf(valueAt(at)) === '';
  if (rule.type === 'notContainsBlanks') return (at, valueAt) => wordsOf(valueAt(at)) !== '';
  const [first = null, second = null] = rule.formulas.map((formula) => simpleFormula(formula, corner));
  if (first === null) return null;
  if (rule.type === 'expression') return (at, valueAt) => first(at, valueAt) === true;
  if (rule.type !== 'cellIs') return null;
  const operator = operators[rule.operator];
  if (operator !== undefined) return (at, valueAt) => compare(valueAt(at), operator, first(at, valueAt));
  if (second === null || !/^(?:notB|b)etween$/.test(rule.operator)) return null;
  const within: Test = (at, valueAt) =>
    compare(valueAt(at), '>=', first(at, valueAt)) && compare(valueAt(at), '<=', second(at, valueAt));
  return rule.operator === 'between' ? within : (at, valueAt) => !within(at, valueAt);
}

/** The rules by which a sheet colours its cells, gathered as the sheet goes by. */
export class ExcelConditions {
  /** Ranges whose colours follow rules that are not worked out. */
  readonly beyond: string[] = [];
  readonly #conditions: Condition[] = [];
  #ranges: CellRange[] = [];
  #where = '';
  #rule: Rule | null = null;

  openRange(attributes: Attributes): void {
    this.#where = attribute(attributes, 'sqref') ?? '';
    this.#ranges = this.#where.split(/\s+/).flatMap((range) => cellRange(range) ?? []);
  }

  openRule(attributes: Attributes): void {
    const place = attribute(attributes, 'dxfId');
    this.#rule = {
      type: attribute(attributes, 'type') ?? '',
      operator: attribute(attributes, 'operator') ?? '',
      words: attribute(attributes, 'text') ?? '',
      place: place === undefined ? null : Number(place),
      priority: Number(attribute(attributes, 'priority') ?? 0),
      stops: attribute(attributes, 'stopIfTrue') === '1',
      formulas: [],
    };
  }

  formula(words: string): void {
    this.#rule?.formulas.push(words);
  }

  closeRule(): void {
    const rule = this.#rule;
    const corner = this.#ranges[0]?.from;
    this.#rule = null;
    if (rule === null || corner === undefined) return;
    const test = testOf(rule, corner);
    if (test === null) this.beyond.push(this.#where);
    else this.#conditions.push({ ...rule, ranges: this.#ranges, test });
  }

  /** The colour that the rules give a cell, or undefined where none of them does. */
  painter(
    colours: readonly (string | undefined)[],
  ): ((at: CellAddress, valueAt: ValueAt) => string | undefined) | null {
    const sorted = this.#conditions.sort((a, b) => a.priority - b.priority);
    if (sorted.length === 0) return null;
    return (at, valueAt) => {
      for (const { ranges, test, place, stops } of sorted) {
        const inside = ranges.some(
          ({ from, to }) =>
            from.row <= at.row && at.row <= to.row && from.column <= at.column && at.column <= to.column,
        );
        if (!inside || !test(at, valueAt)) continue;
        const colour = place === null ? undefined : colours[place];
        if (colour !== undefined || stops) return colour;
      }
      return undefined;
    };
  }
}
