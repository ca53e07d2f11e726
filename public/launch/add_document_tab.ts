import type { CoreSetup } from '@kbn/core/public';
import type {
  DocumentTabProps,
  UnifiedDocViewerSetup,
} from '@kbn/unified-doc-viewer-plugin/public';
import { i18n } from '@kbn/i18n';
import { createElement, lazy, Suspense, type ComponentType } from 'react';
import { PLUGIN_ID } from '../../common/plugin';

/** Behind Table (10) and JSON (20). */
const ORDER = 50;

/** In place of the content that could not be loaded: a tab that fails must not take Discover along. */
const failed = (): ComponentType<DocumentTabProps> => () =>
  i18n.translate('ec2DeploymentHunt.documentTab.notLoaded', {
    defaultMessage: 'The EC2 hunt could not be loaded: reload the page.',
  });

/**
 * Adds a tab to the document viewer of Discover. There is no condition a document, so that the tab
 * shows on each one and says by itself why it is empty.
 */
export const addDocumentTab = (
  viewer: UnifiedDocViewerSetup,
  core: CoreSetup,
  config: unknown
): void => {
  const load = async (): Promise<ComponentType<DocumentTabProps>> => {
    const [[coreStart], { documentTab }, { corrected }] = await Promise.all([
      core.getStartServices(),
      import('./document_tab'),
      import('../../common/queries/corrected'),
    ]);
    return documentTab(coreStart, config, corrected);
  };
  const LazyTab = lazy(() =>
    load()
      .catch(failed)
      .then((content) => ({ default: content }))
  );
  viewer.registry.add({
    id: PLUGIN_ID,
    title: i18n.translate('ec2DeploymentHunt.documentTab.title', { defaultMessage: 'EC2 hunt' }),
    order: ORDER,
    component: (props: DocumentTabProps) =>
      createElement(Suspense, { fallback: null }, createElement(LazyTab, props)),
  });
};
