import type { DocView, UnifiedDocViewerSetup } from '@kbn/unified-doc-viewer-plugin/public';
import { offerOnly } from '../offer_only';

export interface DocViewer {
  setup: UnifiedDocViewerSetup;
  /** The tabs that plugins added, which stand behind Table (10) and JSON (20). */
  views(): readonly DocView[];
}

/** The tabs that plugins add to Discover's document viewer, as `unifiedDocViewer` keeps them. */
export const createDocViewer = (): DocViewer => {
  const views = new Map<string, DocView>();
  const registry = offerOnly('unifiedDocViewer.registry', {
    add: (view: DocView) => {
      if (views.has(view.id))
        throw new Error(`DocView with id "${view.id}" is already registered.`);
      views.set(view.id, view);
    },
  });
  return {
    setup: offerOnly('unifiedDocViewer', { registry }),
    views: () => [...views.values()].sort((a, b) => a.order - b.order),
  };
};
