/**
 * How far the clock of this Holdfast is moved, in milliseconds: the API writes it into the page, where somebody tries
 * out what another day would bring (HOLDFAST_CLOCK). 0: the clock is right.
 */
export const clockMovedBy = Number(document.querySelector<HTMLMetaElement>('meta[name="test-clock"]')?.content ?? 0);
