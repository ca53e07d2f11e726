import { EuiCallOut, EuiLoadingSpinner } from '@elastic/eui';
import type { ReactNode } from 'react';
import { cutText, visibleText } from '../discover/search/visible_text';
import type { Loaded } from './use_loaded';

interface Props<Value> {
  loaded: Loaded<Value>;
  children(value: Value): ReactNode;
}

/** A spinner, the reason of a failure, or what is drawn from the value. */
export const WhenLoaded = <Value,>({ loaded, children }: Props<Value>) => {
  if (loaded.status === 'loading') return <EuiLoadingSpinner size="l" aria-label="Loading" />;
  if (loaded.status === 'failed')
    return (
      <EuiCallOut color="danger" iconType="error" title="This could not be loaded">
        <p>{cutText(visibleText(loaded.message), 4_000)}</p>
      </EuiCallOut>
    );
  return <>{children(loaded.value)}</>;
};
