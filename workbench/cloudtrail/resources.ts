import { isJsonObject, type JsonObject, type JsonValue } from './json';
import { removeEmpty } from './remove_empty';

const RENAMED: Record<string, string> = { ARN: 'arn', accountId: 'account_id' };

/** `aws.cloudtrail.resources`: the raw list with the field names of the index, each thing once. */
export const resourcesOf = (raw: JsonValue | undefined): JsonValue[] => {
  const cleaned = removeEmpty(raw);
  if (!Array.isArray(cleaned)) {
    return isJsonObject(cleaned) ? [cleaned] : [];
  }
  const unique = new Map<string, JsonObject>();
  for (const resource of cleaned) {
    if (isJsonObject(resource)) {
      const renamed = Object.fromEntries(
        Object.entries(resource).map(([key, value]) => [RENAMED[key] ?? key, value])
      );
      unique.set(
        JSON.stringify([renamed.arn ?? '', renamed.account_id ?? '', renamed.type ?? '']),
        renamed
      );
    }
  }
  return [...unique.values()];
};
