/** Sizes in pt of everything a form prints. */
export const textSizes = {
  title: 17,
  /** A title that would run into what stands beside it. */
  longTitle: 13.5,
  cardTitle: 15,
  subtitle: 10,
  heading: 9.5,
  company: 10,
  label: 8.5,
  body: 8.5,
  dense: 7,
  hint: 6.5,
  frame: 7.5,
} as const;

export type TextSize = keyof typeof textSizes;

/** Distance of two lines' baselines, in text sizes. */
export const leading = 1.25;

/**
 * Share of the text size by which react-pdf sets a line too low in its box: it adds all of the font's room above the
 * first line (Noto Sans SC: ascent 1.16, of which a Han character uses 0.88) and takes the leading off below.
 */
export const verticalOffset = (1.16 - 0.88 - (leading - 1.16 - 0.12)) / 2;
