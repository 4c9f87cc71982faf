import { z } from 'zod';

/**
 * JSON Schema (2020-12) of a form's record, with the labels as titles and the hints as descriptions; the one rendition
 * that reads the form's Zod schema itself.
 */
export function toJsonSchema(fields: z.ZodObject, number: string, title: string): object {
  const schema = z.toJSONSchema(fields, { target: 'draft-2020-12', io: 'input' });
  return { ...schema, $id: `urn:form:${number}`, title };
}
