/** Bits of a field's /Ff (ISO 32000-1, tables 221, 226, 228 and 230). */
export const fieldFlags = {
  readOnly: 1 << 0,
  required: 1 << 1,
  multiline: 1 << 12,
  /** A chosen radio button cannot be unchosen. */
  noToggleToOff: 1 << 14,
  radio: 1 << 15,
  combo: 1 << 17,
  doNotSpellCheck: 1 << 22,
  /** Buttons for the same option on several copies go on and off together. */
  radiosInUnison: 1 << 25,
} as const;
