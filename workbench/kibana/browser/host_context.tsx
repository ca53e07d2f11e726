import { EuiProvider } from '@elastic/eui';
import { I18nProvider } from '@kbn/i18n-react';
import type { ReactNode } from 'react';
import type { BehaviorSubject } from 'rxjs';
import { ErrorBoundary } from './error_boundary';
import { styleCache } from './style_cache';
import { useSubject } from './use_subject';

interface Props {
  isDark: BehaviorSubject<boolean>;
  /** The page's first tree, which alone brings EUI's global styles. */
  isRoot?: boolean;
  children?: ReactNode;
}

/** What Kibana puts around each tree: theme, translation, and a boundary for errors. */
export const HostContext = ({ isDark, isRoot = false, children }: Props) => (
  <EuiProvider
    cache={styleCache}
    colorMode={useSubject(isDark) ? 'dark' : 'light'}
    {...(isRoot ? {} : { globalStyles: false, utilityClasses: false })}
  >
    <I18nProvider>
      <ErrorBoundary>{children}</ErrorBoundary>
    </I18nProvider>
  </EuiProvider>
);
