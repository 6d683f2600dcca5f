/** What a form asks to be written or chosen, in the words that programs and councils give it. */
const prompts: readonly RegExp[] = [
  /^(?:click|tap|click or tap|press)(?: here| or tap here)?(?: here)? to (?:enter|add|insert|select|choose|type)\b.{0,30}$/iu,
  /^(?:please )?(?:choose|select|pick) (?:an?|the|one|your|from)(?: (?:item|option|date|status|value|response|answer|decision|rating|list|name|of the following))*[.:…]*$/iu,
  /^please (?:choose|select|enter|insert|complete|specify|state|type)(?: (?:an?|the|your|here))?(?: [\p{L}-]+){0,2}[.:…]*$/iu,
  /^(?:enter|insert|type) (?:an?|the|your|text|date|name|details?)(?: (?:text|date|name|details?|response|here))*[.:…]*$/iu,
  /^[[<{](?:insert|enter|add|type|select|choose|date|name|text|officer|lead|response|tbc)\b[^\]>}]{0,40}[\]>}]$/iu,
  /^(?:dd?|mm?)[/. -](?:mm?|dd?|mmm)[/. -]yy(?:yy)?$/iu,
];

/**
 * Whether a cell holds only what its form asks for, and nothing that anybody answered.
 * Example: "Choose an item.", "dd/mm/yyyy", "[Insert name]".
 */
export const isPlaceholder = (text: string): boolean =>
  text.length <= 70 && prompts.some((prompt) => prompt.test(text.trim()));
