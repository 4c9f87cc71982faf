import { z } from 'zod';
import { wording } from '../wording/index.ts';
import { AuthoringError } from './authoring-error.ts';
import { checkShape } from './check-shape.ts';
import type { Company } from './company.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { nameOf, readText, type Sources, strongest } from './sources.ts';

const text = z.string().trim().min(1);
const limit = z.strictObject({ value: z.number(), law: text });

const parameterSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  name: text,
  value: z.number(),
  unit: z.string(),
  comparator: z.enum(['exactly', 'at-most', 'at-least', 'more-than', 'less-than']),
  basis: z.enum(['law', 'company']),
  /** What the law lets nobody undercut or exceed. */
  floor: limit.optional(),
  ceiling: limit.optional(),
  note: text.optional(),
});

const fileSchema = z.strictObject({ parameters: z.array(parameterSchema) });

export type Parameter = z.infer<typeof parameterSchema>;
/** By id, in the order of the file. */
export type Parameters = ReadonlyMap<string, Parameter>;

/**
 * Numbers that stand in more than one document, with the company's own values in their place.
 * @throws AuthoringError for a double id, an unknown id in company.yaml, or a value beyond what the law allows
 */
export function readParameters(sources: Sources, company: Company & { readonly file: string }): Parameters {
  const path = strongest(sources, 'content/parameters.yaml');
  if (path === null) throw new AuthoringError({ file: 'content/parameters.yaml', ...wording.documents.faults.noFile });
  const file = nameOf(sources, path);
  const yaml = readYaml(readText(path), file);
  const { parameters } = checkShape(fileSchema, yaml.data, file, yaml.lineOf);
  const byId = new Map<string, Parameter>();
  for (const [index, parameter] of parameters.entries()) {
    const line = yaml.lineOf(['parameters', index, 'id']);
    if (byId.has(parameter.id)) {
      throw new AuthoringError({ file, line, field: parameter.id, ...wording.documents.faults.doubleParameter });
    }
    assertLawful(parameter, parameter.value, file, line);
    byId.set(parameter.id, parameter);
  }
  return withOwnValues(byId, company, companyLines(sources));
}

/** Number and unit as printed in a sentence: thousands separated, the unit tight behind. */
export function printParameter({ value, unit }: Parameter): string {
  return `${value.toLocaleString('en-US', { maximumFractionDigits: 4 })}${unit}`;
}

/** @throws AuthoringError naming the place that asked */
export function parameterOf(
  parameters: Parameters,
  id: string,
  place: { file: string; line?: number | undefined },
): Parameter {
  const parameter = parameters.get(id);
  if (parameter === undefined) {
    throw new AuthoringError({ ...place, field: id, ...wording.documents.faults.unknownParameter });
  }
  return parameter;
}

/** Text with each `<Value id="…" />` replaced by its number and unit; for charts and front matter. */
export function resolveValues(
  source: string,
  parameters: Parameters,
  place: { file: string; line?: number | undefined },
): string {
  return source.replaceAll(/<Value\s+id="([^"]*)"\s*\/>/g, (_, id: string) =>
    printParameter(parameterOf(parameters, id, place)),
  );
}

function withOwnValues(
  byId: ReadonlyMap<string, Parameter>,
  company: Company & { readonly file: string },
  lineOf: YamlFile['lineOf'],
): Parameters {
  const result = new Map(byId);
  for (const [id, value] of Object.entries(company.parameters)) {
    const line = lineOf(['parameters', id]);
    const parameter = parameterOf(byId, id, { file: company.file, line });
    assertLawful(parameter, value, company.file, line);
    result.set(id, { ...parameter, value });
  }
  return result;
}

function companyLines(sources: Sources): YamlFile['lineOf'] {
  const path = strongest(sources, 'content/company.yaml');
  return path === null ? () => undefined : readYaml(readText(path), path).lineOf;
}

function assertLawful(parameter: Parameter, value: number, file: string, line: number | undefined): void {
  const { floor, ceiling, id, name, unit } = parameter;
  const words = wording.documents.faults;
  if (floor !== undefined && value < floor.value) {
    throw new AuthoringError({ file, line, field: id, ...words.belowFloor(name, value, floor.value, unit, floor.law) });
  }
  if (ceiling !== undefined && value > ceiling.value) {
    throw new AuthoringError({
      file,
      line,
      field: id,
      ...words.aboveCeiling(name, value, ceiling.value, unit, ceiling.law),
    });
  }
}
