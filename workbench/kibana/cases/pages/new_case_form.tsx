import { EuiButton, EuiFieldText, EuiFlexGroup, EuiFlexItem, EuiFormRow } from '@elastic/eui';
import { useState } from 'react';
import { failureText } from '../../discover/search/failure_text';
import type { CasesApi } from '../cases_api';

interface Props {
  api: Pick<CasesApi, 'create'>;
  onCreated(): void;
}

export const NewCaseForm = ({ api, onCreated }: Props) => {
  const [title, setTitle] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const create = async (): Promise<void> => {
    try {
      await api.create(title.trim(), 'Made in the workbench.');
      setTitle('');
      setFailure(null);
      onCreated();
    } catch (error) {
      setFailure(failureText(error));
    }
  };
  return (
    <EuiFormRow
      label="New case"
      isInvalid={failure !== null}
      error={failure}
      fullWidth
      style={{ maxWidth: 640 }}
    >
      <EuiFlexGroup gutterSize="s" responsive={false}>
        <EuiFlexItem>
          <EuiFieldText
            compressed
            fullWidth
            aria-label="Title of the new case"
            maxLength={160}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButton size="s" isDisabled={title.trim() === ''} onClick={() => void create()}>
            Create case
          </EuiButton>
        </EuiFlexItem>
      </EuiFlexGroup>
    </EuiFormRow>
  );
};
