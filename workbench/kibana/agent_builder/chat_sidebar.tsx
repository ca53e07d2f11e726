import {
  EuiCodeBlock,
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutHeader,
  EuiSpacer,
  EuiText,
  EuiTextArea,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import type { OpenChatOptions } from '@kbn/agent-builder-plugin/public';
import type { BehaviorSubject } from 'rxjs';
import { useSubject } from '../browser/use_subject';
import { StandInBadge } from '../stand_ins/stand_in_badge';

/** The message and the attachments as a person would find them, not sent. */
export const ChatSidebar = ({ chat }: { chat: BehaviorSubject<OpenChatOptions | null> }) => {
  const titleId = useGeneratedHtmlId();
  const opened = useSubject(chat);
  if (opened === null) return null;
  const { initialMessage = '', autoSendInitialMessage = true, attachments = [] } = opened;
  return (
    <EuiFlyout
      size="s"
      type="push"
      onClose={() => chat.next(null)}
      aria-labelledby={titleId}
      data-test-subj="agentBuilderSidebar"
    >
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="s">
          <h2 id={titleId}>AI agent</h2>
        </EuiTitle>
        <EuiSpacer size="xs" />
        <StandInBadge what="It shows what was handed to the agent. No agent is here to answer." />
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        {attachments.map(({ id, type, data }) => (
          <div key={id}>
            <EuiText size="s">
              <h3>Attachment: {type}</h3>
            </EuiText>
            <EuiSpacer size="s" />
            <EuiCodeBlock paddingSize="s" isCopyable overflowHeight={320}>
              {data.query}
            </EuiCodeBlock>
            <EuiSpacer size="m" />
          </div>
        ))}
        <EuiText size="s">
          <h3>{autoSendInitialMessage ? 'Message, sent at once' : 'Message, not sent'}</h3>
        </EuiText>
        <EuiSpacer size="s" />
        <EuiTextArea fullWidth readOnly aria-label="Message" value={initialMessage} />
      </EuiFlyoutBody>
    </EuiFlyout>
  );
};
