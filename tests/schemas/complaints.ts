import type { z } from 'astro/zod';

/** What a schema says about some data, as `field: message`; nothing where all is well. */
export function complaints(schema: z.ZodType, data: unknown): string[] {
  const parsed = schema.safeParse(data);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
