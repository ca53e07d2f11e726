/*
 * The used part of `@kbn/unified-doc-viewer-plugin/public`, Kibana 9.5
 * (src/platform/plugins/shared/unified_doc_viewer/public/plugin.tsx and
 * src/platform/packages/shared/kbn-unified-doc-viewer/src/services/types.ts).
 */
declare module '@kbn/unified-doc-viewer-plugin/public' {
  import type { ComponentType } from 'react';

  export interface DocumentTabProps {
    hit: {
      id?: string;
      /** The hit of Elasticsearch; `fields` or `_source` by the way it was asked for. */
      raw: { _id?: string; _index?: string };
      /** Field names with dots; values are scalars or arrays. */
      flattened: Readonly<Record<string, unknown>>;
    };
  }

  export interface DocView {
    id: string;
    title: string;
    /** Table is 10, JSON 20. */
    order: number;
    component: ComponentType<DocumentTabProps>;
  }

  export interface UnifiedDocViewerSetup {
    registry: {
      /** Throws when the id is taken. */
      add(view: DocView): void;
    };
  }
}
