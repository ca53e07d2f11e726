import { EuiButton, EuiCallOut, EuiEmptyPrompt, EuiSpacer } from '@elastic/eui';
import { cutText, visibleText } from '../search/visible_text';

export const DamagedAddress = ({ parts }: { parts: readonly string[] }) => (
  <>
    <EuiSpacer size="s" />
    <EuiCallOut
      size="s"
      color="warning"
      iconType="warning"
      title={`Parts of the address cannot be read and were left out: ${parts.join(', ')}`}
      data-test-subj="discoverDamagedAddress"
    />
  </>
);

interface UnknownDataViewProps {
  id: string;
  useDefault(): void;
}

export const UnknownDataView = ({ id, useDefault }: UnknownDataViewProps) => (
  <EuiEmptyPrompt
    iconType="indexOpen"
    color="warning"
    data-test-subj="discoverUnknownDataView"
    title={<h2>The data view of this address is not known</h2>}
    body={
      <p>
        “{cutText(visibleText(id), 200)}” came with a link and was never saved, so the address alone
        does not say which indices it means. Open the link again where you found it, or search
        logs-* with the same filters.
      </p>
    }
    actions={<EuiButton onClick={useDefault}>Search logs-*</EuiButton>}
  />
);
