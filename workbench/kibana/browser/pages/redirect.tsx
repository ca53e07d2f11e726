import { EuiEmptyPrompt } from '@elastic/eui';

/** A locator's address that leads nowhere. */
export const RedirectFailure = ({ reason }: { reason: string }) => (
  <EuiEmptyPrompt
    data-test-subj="redirectFailure"
    iconType="error"
    color="danger"
    title={<h2>Redirection error</h2>}
    body={<p>{reason}</p>}
  />
);
