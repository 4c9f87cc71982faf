/** One row of the table. */
export interface Measurement {
  readonly what: string;
  readonly value: string;
  readonly unit: string;
}

export function measurement(what: string, value: number, unit: string, decimals = 1): Measurement {
  return { what, value: value.toFixed(decimals), unit };
}

/** The middle of the values; the mean of the two middle ones would invent a value nobody measured. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
