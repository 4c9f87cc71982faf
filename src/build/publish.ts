import { resolveValues } from '../documents/parameters.ts';
import type { PublishedHandbook } from '../documents/published.ts';
import { toJsonSchema } from '../formats/json-schema.ts';
import type { Handbook } from '../handbook.ts';
import { parameterUses } from '../markdown/parameter-uses.ts';
import { readDiagrams } from '../markdown/read-diagrams.ts';

/** The handbook as plain data: no schemas, no functions; values of parameters put into front matter. */
export async function publish(handbook: Handbook): Promise<PublishedHandbook> {
  const { company, manuals, parameters, register, glossary } = handbook;
  const documents = [...handbook.documents.values()].map(async (document) => {
    const { file, control } = document;
    const resolved = JSON.parse(resolveJson(JSON.stringify(control), handbook, file)) as typeof control;
    const diagrams = 'steps' in control ? await readDiagrams(document, handbook) : [];
    const lanes = diagrams.flatMap(({ nodes }) => nodes.map(({ id, lane }) => [id, lane ?? ''] as const));
    return { number: control.number, file, control: resolved, laneOfStep: Object.fromEntries(lanes) };
  });
  return {
    company,
    manuals,
    parameters: [...parameters.values()],
    parameterUses: parameterUses(handbook),
    glossary,
    register: [...register.values()],
    documents: await Promise.all(documents),
    forms: [...handbook.forms.values()].map(({ file, control, model, definition }) => ({
      number: control.number,
      file,
      control,
      model,
      jsonSchema: toJsonSchema(definition.fields, control.number, control.title),
    })),
  };
}

/** In JSON text the quotes of `<Value id="…" />` stand escaped. */
function resolveJson(json: string, handbook: Handbook, file: string): string {
  return resolveValues(
    json.replaceAll(/<Value\s+id=\\"([^"\\]*)\\"\s*\/>/g, '<Value id="$1" />'),
    handbook.parameters,
    { file },
  );
}
