import { Path, Svg } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { encode } from 'uqr';
import { ink } from './ink.ts';

/** A QR code of an address, as vectors; `size` in pt. Without a quiet zone: the paper around it is white. */
export function qrCode(address: string, size: number): ReactElement {
  const { data, size: modules } = encode(address, { ecc: 'M', border: 0 });
  return h(
    Svg,
    { width: size, height: size, viewBox: `0 0 ${modules} ${modules}` },
    h(Path, { d: data.map(darkRuns).join(''), fill: ink.text }),
  );
}

function darkRuns(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x] === true) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
  }
  return path;
}
