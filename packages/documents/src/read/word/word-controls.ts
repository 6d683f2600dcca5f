import { attribute } from '../office/xml.ts';
import type { Attributes } from '../office/xml.ts';

interface Control {
  placeholder: boolean;
  /** Whether the box is ticked; null where the field is none. */
  ticked: boolean | null;
  told: boolean;
  prompt: string;
}

const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off)$/.test(attribute(attributes, 'val') ?? '');

export const boxWords = (ticked: boolean): string => (ticked ? '☑' : '☐');

/**
 * The fields of a form that are open, one inside the other. What Word shows in one that nobody has filled in is a
 * prompt and no words of the paper. A box is what Word knows of it, whichever picture it is shown by.
 */
export class WordControls {
  /** The prompts of the fields that nobody has filled in. */
  readonly prompts: string[] = [];
  readonly #open: Control[] = [];
  #box: boolean | null = null;

  open(): void {
    this.#open.push({ placeholder: false, ticked: null, told: false, prompt: '' });
  }

  property(name: string, attributes: Attributes): void {
    const control = this.#open.at(-1);
    if (control === undefined) return;
    if (name === 'showingPlcHdr') control.placeholder = isOn(attributes);
    else if (name === 'checkbox') control.ticked = false;
    else if (name === 'checked' && control.ticked !== null) control.ticked = isOn(attributes);
  }

  close(): void {
    const control = this.#open.pop();
    if (control?.placeholder === true && control.prompt.trim() !== '') this.prompts.push(control.prompt);
  }

  /** What of these words is on the paper: all, none of a prompt, or the mark of a box once. */
  pass(words: string): string {
    const prompting = this.#open.find(({ placeholder, ticked }) => placeholder && ticked === null);
    if (prompting !== undefined) {
      prompting.prompt += words;
      return '';
    }
    const control = this.#open.at(-1);
    if (control === undefined || control.ticked === null || words.trim() === '') return words;
    const told = control.told;
    control.told = true;
    return told ? '' : boxWords(control.ticked);
  }

  /** Words in the style that Word keeps for prompts, where the field around them is gone. */
  prompt(words: string): string {
    if (this.#open.some(({ placeholder }) => placeholder)) return this.pass(words);
    if (words.trim() !== '') this.prompts.push(words);
    return '';
  }

  /** The boxes of forms from before 2007: `default` is how they come, `checked` what was made of them. */
  boxProperty(name: string, attributes: Attributes): void {
    if (name === 'checkBox') this.#box = false;
    else if (this.#box !== null && (name === 'default' || name === 'checked')) this.#box = isOn(attributes);
  }

  closeBox(): string {
    const ticked = this.#box;
    this.#box = null;
    return ticked === null ? '' : boxWords(ticked);
  }
}
