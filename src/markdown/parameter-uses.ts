import type { Handbook } from '../handbook.ts';

/** Which documents and forms take a number from the register, by the parameter's id, in the order of the register. */
export function parameterUses({ register, documents, forms, parameters }: Handbook): { [id: string]: string[] } {
  const uses = new Map([...parameters.keys()].map((id) => [id, [] as string[]]));
  for (const number of register.keys()) {
    const document = documents.get(number);
    const inText = document === undefined ? [] : idsIn(`${JSON.stringify(document.control)}${document.body}`);
    for (const id of new Set([...inText, ...(forms.get(number)?.parameters ?? [])])) uses.get(id)?.push(number);
  }
  return Object.fromEntries(uses);
}

/** In JSON text the quotes stand escaped. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/<Value\s+id=\\?"([^"\\]*)\\?"/g)].map(([, id = '']) => id);
}
