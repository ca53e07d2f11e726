import { EuiButton, EuiCodeBlock, EuiEmptyPrompt } from '@elastic/eui';

/** An app that threw before it had drawn anything. */
export const MountFailure = ({ error }: { error: Error }) => (
  <EuiEmptyPrompt
    data-test-subj="appMountFailure"
    iconType="error"
    color="danger"
    title={<h2>The application could not be started</h2>}
    body={
      <EuiCodeBlock isCopyable paddingSize="s" fontSize="s">
        {error.message}
      </EuiCodeBlock>
    }
    actions={
      <EuiButton color="danger" fill onClick={() => window.location.reload()}>
        Reload page
      </EuiButton>
    }
  />
);
