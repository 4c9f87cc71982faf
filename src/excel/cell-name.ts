/**
 * Defined name of a field's cell: its path with underscores, `parts.0.amount` as `parts_0_amount`. What Excel would take
 * for a cell's address (`fee1`) or a word of its own gets an underscore at its end.
 */
export function cellName(path: string): string {
  const name = path.replaceAll('.', '_');
  return /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i.test(name) ? `${name}_` : name;
}

/** Name of the hidden range that lists a column's values in every row, or the choices made in a field. */
export function listName(path: string): string {
  return `list_${path.replaceAll('.', '_')}`;
}
