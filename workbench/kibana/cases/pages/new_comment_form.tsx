import { EuiButton, EuiFormRow, EuiSpacer, EuiTextArea } from '@elastic/eui';
import { useState } from 'react';
import { failureText } from '../../discover/search/failure_text';

interface Props {
  /** Rejects with what the server answered. */
  add(comment: string): Promise<unknown>;
  onAdded(): void;
}

export const NewCommentForm = ({ add, onAdded }: Props) => {
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    try {
      await add(text);
      setText('');
      setFailure(null);
      onAdded();
    } catch (error) {
      setFailure(failureText(error));
    }
  };
  return (
    <>
      <EuiSpacer size="m" />
      <EuiFormRow label="New comment, in Markdown" isInvalid={failure !== null} error={failure}>
        <EuiTextArea rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      </EuiFormRow>
      <EuiSpacer size="s" />
      <EuiButton size="s" isDisabled={text.trim() === ''} onClick={() => void submit()}>
        Add comment
      </EuiButton>
    </>
  );
};
