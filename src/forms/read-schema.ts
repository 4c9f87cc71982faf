import { z } from 'zod';
import { controls } from './field.ts';

/** The schema inside `.optional()` and its like; a field that is optional by nature keeps its own control. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? controls.get(schema as z.ZodType)
      ? schema
      : unwrap(schema.unwrap() as z.core.$ZodType)
    : schema;
}

export function isOptional(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** The object that a table repeats, or null for a single field. */
export function elementOf(schema: z.core.$ZodType): z.ZodObject | null {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray && inner.element instanceof z.ZodObject ? inner.element : null;
}

/** What `.meta()` said, through any wrapping. */
export function metaOf(schema: z.core.$ZodType | undefined): { title: string | null; description: string | null } {
  const meta = schema === undefined ? undefined : z.globalRegistry.get(unwrap(schema));
  return { title: meta?.title ?? null, description: meta?.description ?? null };
}

/** Least and most rows of a table. */
export function boundsOf(schema: z.core.$ZodType | undefined): { min: number; max: number } {
  const result = { min: 0, max: 0 };
  if (schema === undefined) return result;
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodArray)) return result;
  const json = z.toJSONSchema(inner, { io: 'input', unrepresentable: 'any' });
  return { min: json.minItems ?? 0, max: json.maxItems ?? 0 };
}
