import { EuiEmptyPrompt } from '@elastic/eui';

/** What an address shows that is no app's, or that of an app which the person may not use. */
export const NotFound = () => (
  <EuiEmptyPrompt
    data-test-subj="appNotFoundPageContent"
    iconType="warning"
    iconColor="danger"
    title={<h2>Application not found</h2>}
    body={
      <p>
        There is no application at this address, or you have no right to use it. Go back, or choose
        an application from the menu.
      </p>
    }
  />
);
