/** The greys of a printed form; pale enough for a laser printer to keep text on them sharp. */
export const ink = {
  text: '#111111',
  quiet: '#5c5c5c',
  faint: '#9a9a9a',
  rule: '#333333',
  writingLine: '#c4c4c4',
  label: '#f4f4f4',
  heading: '#e6e6e6',
  required: '#c00000',
  band: '#2b2b2b',
  onBand: '#ffffff',
} as const;

export type Ink = (typeof ink)[keyof typeof ink];

/** Width in pt of every line of a form. */
export const ruleWidth = 0.5;
