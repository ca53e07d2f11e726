import type { ChromeBreadcrumb, ChromeStart } from '@kbn/core/public';
import { BehaviorSubject } from 'rxjs';
import { offerOnly } from '../offer_only';

export interface ChromeState {
  start: ChromeStart;
  readonly breadcrumbs: BehaviorSubject<readonly ChromeBreadcrumb[]>;
  /** An app was left: what it had set does not outlive it. */
  reset(): void;
}

const BASE_TITLE = 'Elastic';

/** `core.chrome`: what an app says about itself in header and window title. */
export const createChromeState = (document: { title: string }): ChromeState => {
  const breadcrumbs = new BehaviorSubject<readonly ChromeBreadcrumb[]>([]);
  const resetTitle = () => {
    document.title = BASE_TITLE;
  };
  return {
    breadcrumbs,
    reset: () => {
      breadcrumbs.next([]);
      resetTitle();
    },
    start: offerOnly('core.chrome', {
      setBreadcrumbs: (next: ChromeBreadcrumb[]) => breadcrumbs.next([...next]),
      docTitle: offerOnly('core.chrome.docTitle', {
        change: (title: string) => {
          document.title = `${title} - ${BASE_TITLE}`;
        },
        reset: resetTitle,
      }),
    }),
  };
};
