import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Path inside the archive → its bytes, in the order in which they are to stand there. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The only time in an archive, so that the same files give the same bytes: the earliest that ZIP can say. Written as
 * local time, because ZIP knows no zones and fflate takes the local parts of a date.
 */
const sealedAt = () => new Date(1980, 0, 1);

/**
 * Every file says that it was packed on Unix, as a plain file that all may read: Info-ZIP's `unzip` takes the names
 * of other archives for those of an old DOS code page and garbles Chinese, whatever the UTF-8 flag says.
 */
const packedOn = { os: 3, attrs: 0o100644 << 16 };

/** Packs files into a ZIP: fixed times, the given order, no extra fields, nothing of the machine that made it. */
export function sealArchive(files: ArchiveFiles): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of files) entries[path] = [bytes, { mtime: sealedAt(), level: 9, ...packedOn }];
  return zipSync(entries);
}

/** Files of a ZIP by their path. @throws Error if the bytes are no archive */
export function openArchive(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/**
 * Packs an archive that a library has made anew, each file through `change`. The type list of an Office file goes
 * first, where readers look for it; all others follow by name.
 */
export function resealArchive(
  bytes: Uint8Array,
  change: (path: string, content: Uint8Array) => Uint8Array = (_path, content) => content,
): Uint8Array {
  const files = [...openArchive(bytes)].filter(([path]) => !path.endsWith('/')).toSorted(byPlace);
  return sealArchive(new Map(files.map(([path, content]) => [path, change(path, content)])));
}

function byPlace([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  const first = '[Content_Types].xml';
  if (one === first || other === first) return one === first ? -1 : 1;
  return one < other ? -1 : 1;
}
