import { EuiButton, EuiCodeBlock, EuiEmptyPrompt } from '@elastic/eui';
import { Component, type ReactNode } from 'react';

interface Props {
  children?: ReactNode;
}

interface State {
  error: Error | null;
}

/** Shows a sentence in place of a part of the page that threw while it was drawn. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <EuiEmptyPrompt
        data-test-subj="errorBoundary"
        iconType="error"
        color="danger"
        title={<h2>Unable to load page</h2>}
        body={
          <>
            <p>The app failed while its page was drawn. Reload the page to try again.</p>
            <EuiCodeBlock isCopyable paddingSize="s" fontSize="s">
              {error.message}
            </EuiCodeBlock>
          </>
        }
        actions={
          <EuiButton color="danger" fill onClick={() => window.location.reload()}>
            Reload page
          </EuiButton>
        }
      />
    );
  }
}
