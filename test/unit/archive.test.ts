import { describe, expect, test } from 'vitest';
import { openArchive, resealArchive, sealArchive } from '../../src/archive/seal-archive.ts';

const files = new Map([
  ['word/document.xml', new TextEncoder().encode('<w/>'.repeat(500))],
  ['[Content_Types].xml', new TextEncoder().encode('<Types/>')],
  ['a.txt', new Uint8Array()],
]);

/** Local file headers of an archive: name, time, date and length of the extra field. */
function headers(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: { name: string; time: number; date: number; extra: number }[] = [];
  let at = 0;
  while (view.getUint32(at, true) === 0x04034b50) {
    const [length, extra] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
    const name = new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + length));
    found.push({ name, time: view.getUint16(at + 10, true), date: view.getUint16(at + 12, true), extra });
    at += 30 + length + extra + view.getUint32(at + 18, true);
  }
  return found;
}

describe('a sealed archive', () => {
  test('holds its files in the order given, all of one time, with nothing of the machine that made it', () => {
    const found = headers(sealArchive(files));
    expect(found.map(({ name }) => name)).toEqual([...files.keys()]);
    // 1980-01-01 00:00, the first moment that ZIP can say.
    for (const { time, date, extra } of found) expect({ time, date, extra }).toEqual({ time: 0, date: 33, extra: 0 });
  });

  test('marks Chinese names as UTF-8 and as packed on Unix, or unzip garbles them', () => {
    const bytes = sealArchive(new Map([['\u8868\u5355.pdf', new Uint8Array()]]));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    expect(view.getUint16(directory + 8, true) & 0x800).toBe(0x800);
    expect(view.getUint8(directory + 5)).toBe(3);
  });

  test('gives back every file as it was', () => {
    expect(openArchive(sealArchive(files))).toEqual(files);
  });

  test('is the same in every time zone', () => {
    const zone = process.env.TZ;
    const made = ['Asia/Shanghai', 'America/Los_Angeles', 'UTC'].map((name) => {
      process.env.TZ = name;
      return Buffer.from(sealArchive(files)).toString('base64');
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(made).size).toBe(1);
  });

  test('sealed anew has the type list first, whatever order and time a library gave it', () => {
    const names = headers(resealArchive(sealArchive(files))).map(({ name }) => name);
    expect(names).toEqual(['[Content_Types].xml', 'a.txt', 'word/document.xml']);
    expect(resealArchive(sealArchive(new Map([...files].toReversed())))).toEqual(resealArchive(sealArchive(files)));
  });

  test('sealed anew may have a file changed', () => {
    const changed = resealArchive(sealArchive(files), (path, content) =>
      path === 'a.txt' ? new TextEncoder().encode('new') : content,
    );
    expect(new TextDecoder().decode(openArchive(changed).get('a.txt'))).toBe('new');
  });
});
