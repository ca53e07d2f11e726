import * as z from 'zod/mini';

/** What the server writes into each page for the browser half of the host. */
export const pageMetadataSchema = z.object({
  version: z.string(),
  /** With the space: `/base/s/soc`; empty without both. */
  basePath: z.string(),
  /** Without the space. */
  serverBasePath: z.string(),
  /** Where the bundles lie, without slash at the end. */
  bundles: z.string(),
  /** Said on every page. */
  notice: z.nullable(z.string()),
  /** ISO 8601 in UTC; null when the clock runs as everywhere. */
  standingClock: z.nullable(z.string()),
  /** Null on the sign-in page. */
  user: z.nullable(z.object({ username: z.string() })),
  capabilities: z.record(z.string(), z.record(z.string(), z.boolean())),
  /** The plugins with a browser half. */
  plugins: z.array(
    z.object({
      id: z.string(),
      /** The folder of its bundle, with a slash at the end. */
      publicPath: z.string(),
      requiredPlugins: z.array(z.string()),
      config: z.record(z.string(), z.unknown()),
    })
  ),
  translation: z.object({ locale: z.string(), messages: z.record(z.string(), z.string()) }),
});

export type PageMetadata = z.infer<typeof pageMetadataSchema>;
