/** A repair of a fault: handed in, and handed back once it is done. Dates are ISO. */
export interface Repair {
  readonly sentOn: string;
  readonly returnedOn: string | null;
}

/** What is known of a product that a customer complains of; a date not known is null. */
export interface GuaranteeCase {
  readonly remote: boolean;
  readonly deliveredOn: string;
  /** Null where the company does not install the product. */
  readonly installedOn: string | null;
  readonly warrantyMonths: number;
  readonly repairs: readonly Repair[];
  /** Days of the open repair that were spent waiting for parts. */
  readonly partsDays: number;
  /** The customer first told of the fault. */
  readonly faultOn: string | null;
  /** The customer first asked for a refund or an exchange. */
  readonly askedOn: string | null;
  /** The inspector first saw the product. */
  readonly seenOn: string | null;
  readonly approvedOn: string | null;
  /** The company got the product back. */
  readonly receivedOn: string | null;
}

/** A field whose date does not fit another one's. */
export interface CaseFault {
  readonly field: string;
  readonly earlier: string;
}

/** Dates that come before one they must follow; the first fault of a field only. */
export function caseFaults(given: GuaranteeCase): CaseFault[] {
  const { deliveredOn, installedOn, repairs, faultOn, askedOn, seenOn, approvedOn, receivedOn } = given;
  const follow = (field: string, date: string | null, earlier: string, other: string | null): CaseFault[] =>
    date !== null && other !== null && date < other ? [{ field, earlier }] : [];
  return [
    ...follow('installedOn', installedOn, 'deliveredOn', deliveredOn),
    ...follow('faultOn', faultOn, 'deliveredOn', deliveredOn),
    ...follow('askedOn', askedOn, 'deliveredOn', deliveredOn),
    ...follow('seenOn', seenOn, 'deliveredOn', deliveredOn),
    ...follow('approvedOn', approvedOn, 'askedOn', askedOn),
    ...follow('receivedOn', receivedOn, 'askedOn', askedOn),
    ...repairs.flatMap(({ sentOn, returnedOn }, index) => [
      ...follow(`sentOn.${index}`, sentOn, 'deliveredOn', deliveredOn),
      ...follow(`sentOn.${index}`, sentOn, `returnedOn.${index - 1}`, repairs[index - 1]?.returnedOn ?? null),
      ...follow(`returnedOn.${index}`, returnedOn, `sentOn.${index}`, sentOn),
    ]),
  ].filter(({ field }, index, all) => all.findIndex((other) => other.field === field) === index);
}
