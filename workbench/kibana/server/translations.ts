import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { PageMetadata } from '../page_metadata';

const i18nrcSchema = z.strictObject({
  prefix: z.optional(z.string()),
  paths: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  translations: z.optional(z.array(z.string())),
});

const messagesSchema = z.object({
  messages: z.record(z.string(), z.union([z.string(), z.object({ text: z.string() })])),
});

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`The plugin's ${path.basename(file)} cannot be read: ${String(error)}`);
  }
};

/** The plugin's messages in a language, found through `.i18nrc.json`; none for its default words. */
export const readTranslation = (directory: string, locale: string): PageMetadata['translation'] => {
  const i18nrc = path.join(directory, '.i18nrc.json');
  if (!existsSync(i18nrc)) return { locale, messages: {} };
  const { translations = [] } = i18nrcSchema.parse(read(i18nrc));
  const messages: Record<string, string> = {};
  for (const listed of translations) {
    const file = path.join(directory, listed);
    if (!existsSync(file)) {
      throw new Error(
        `The plugin's .i18nrc.json lists ${listed}, which the archive does not hold.`
      );
    }
    if (path.basename(file, '.json') !== locale) continue;
    for (const [id, message] of Object.entries(messagesSchema.parse(read(file)).messages)) {
      messages[id] = typeof message === 'string' ? message : message.text;
    }
  }
  return { locale, messages };
};
