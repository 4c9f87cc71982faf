/** Name of the state in which a radio group has the option of that index. */
export function stateName(option: number): string {
  return `o${option}`;
}

/** Name of the state of a ticked check box. */
export const checkedState = 'on';
