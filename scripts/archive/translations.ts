import * as z from 'zod/mini';
import type { Rule } from './archive';
import { PLUGIN_FOLDER, textsOf } from './archive';

const i18nrcSchema = z.strictObject({
  paths: z.strictObject({ ec2DeploymentHunt: z.literal('.') }),
  translations: z.array(z.string()),
});

/** `.i18nrc.json` claims the plugin's prefix and lists exactly the translations that ship. */
export const translations: Rule = (archive) => {
  const text = archive.get(`${PLUGIN_FOLDER}.i18nrc.json`)?.toString('utf8') ?? 'null';
  const parsed = i18nrcSchema.safeParse(JSON.parse(text));
  if (!parsed.success) {
    return ['.i18nrc.json must have the path "ec2DeploymentHunt": "." and a list of translations.'];
  }
  const listed = parsed.data.translations;
  const present = textsOf(archive, /\/translations\/[^/]+\.json$/).map(([path]) =>
    path.slice(PLUGIN_FOLDER.length)
  );
  return [
    ...listed
      .filter((path) => !present.includes(path))
      .map((path) => `${path} is listed in .i18nrc.json and missing.`),
    ...present
      .filter((path) => !listed.includes(path))
      .map((path) => `${path} is not listed in .i18nrc.json, so Kibana would not read it.`),
  ];
};
