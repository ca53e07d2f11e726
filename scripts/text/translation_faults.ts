import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { filesBelow } from '../packaging/source_files';
import type { Message } from './messages';
import { placeholdersOf } from './placeholders';

const translationSchema = z.object({ messages: z.record(z.string(), z.string()) });

const sameNames = (some: readonly string[], others: readonly string[]): boolean =>
  some.join() === others.join();

/** One sentence for each translated message that the page lacks or whose values differ. */
export const translationFaults = (root: string, messages: readonly Message[]): string[] => {
  const defaults = new Map(messages.map(({ id, defaultMessage }) => [id, defaultMessage]));
  return filesBelow(root, 'translations')
    .filter((path) => path.endsWith('.json'))
    .flatMap((path) => {
      const content: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'));
      return Object.entries(translationSchema.parse(content).messages).flatMap(([id, text]) => {
        const original = defaults.get(id);
        if (original === undefined) {
          return [`${path} translates "${id}", which the page does not have.`];
        }
        return sameNames(placeholdersOf(text), placeholdersOf(original))
          ? []
          : [`${path} uses other values in "${id}" than the page.`];
      });
    });
};
