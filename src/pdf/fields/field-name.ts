/**
 * A field's name inside the PDF and its path in a record, both ways.
 *
 * Path: `name` in a section, `table.row.column` in a table (rows from 0). A field with several places adds one more
 * step: the index of an option (`choices`), `half.day` both from 0 (`days`), or the name of a second place
 * (`signedOn` beside a signature, `inWords` beside an amount). AcroForm takes a dot as the border between parent and
 * child, so the name has hyphens instead: `repairs.0.fault` ↔ `repairs-0-fault`. Names of cells are identifiers and
 * hold neither, so nothing is lost.
 */
export function fieldName(path: string): string {
  return path.replaceAll('.', '-');
}

/** The path that `fieldName` made a name of. */
export function fieldPath(name: string): string {
  return name.replaceAll('-', '.');
}
