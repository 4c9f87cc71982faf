/** Points in a number of millimetres: lengths on paper are thought in mm, PDF counts in pt. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
