import {
  EuiButton,
  EuiCallOut,
  EuiFieldPassword,
  EuiFieldText,
  EuiFlexGroup,
  EuiFlexItem,
  EuiForm,
  EuiFormRow,
  EuiIcon,
  EuiPanel,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import { useState, type FormEvent } from 'react';

export interface SignInProps {
  /** A sentence that says why the form is here again; null at a first visit. */
  message: string | null;
  /** Said below the form. */
  notice: string | null;
  /** Resolves to a sentence when the sign-in failed; never resolves when it worked. */
  signIn(username: string, password: string): Promise<string>;
}

/** The form that stands in for Kibana's sign-in page. */
export const SignIn = ({ message, notice, signIn }: SignInProps) => {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (username === '') {
      setFailure('Enter a user name.');
      return;
    }
    setIsBusy(true);
    setFailure(await signIn(username, password));
    setIsBusy(false);
  };

  return (
    <EuiFlexGroup
      component="main"
      direction="column"
      alignItems="center"
      justifyContent="center"
      style={{ minHeight: '100vh' }}
    >
      <EuiFlexItem grow={false} style={{ width: 400, maxWidth: '100%' }}>
        <EuiFlexGroup direction="column" alignItems="center" gutterSize="s">
          <EuiIcon type="beaker" size="xxl" />
          <EuiTitle size="l">
            <h1>Workbench</h1>
          </EuiTitle>
          <EuiText size="s" color="subdued" textAlign="center">
            <p>Runs the plugin&rsquo;s archive as Kibana would. This is not Kibana.</p>
          </EuiText>
        </EuiFlexGroup>
        <EuiSpacer size="l" />
        {failure !== null ? (
          <EuiCallOut
            announceOnMount
            data-test-subj="signInFailure"
            size="s"
            color="danger"
            iconType="error"
            title={failure}
          />
        ) : message !== null ? (
          <EuiCallOut announceOnMount data-test-subj="signInMessage" size="s" title={message} />
        ) : null}
        <EuiSpacer size="m" />
        <EuiPanel hasBorder hasShadow={false} paddingSize="l">
          <EuiForm component="form" onSubmit={(event) => void submit(event)}>
            <EuiFormRow label="Username" fullWidth>
              <EuiFieldText
                fullWidth
                // eslint-disable-next-line jsx-a11y/no-autofocus -- the form is all that there is on the page
                autoFocus
                name="username"
                autoComplete="username"
                data-test-subj="loginUsername"
                value={username}
                onChange={({ target }) => setUsername(target.value)}
              />
            </EuiFormRow>
            <EuiFormRow label="Password" fullWidth>
              <EuiFieldPassword
                fullWidth
                type="dual"
                name="password"
                autoComplete="current-password"
                data-test-subj="loginPassword"
                value={password}
                onChange={({ target }) => setPassword(target.value)}
              />
            </EuiFormRow>
            <EuiSpacer size="l" />
            <EuiButton fill fullWidth type="submit" isLoading={isBusy} data-test-subj="loginSubmit">
              Sign in
            </EuiButton>
          </EuiForm>
        </EuiPanel>
        {notice === null ? null : (
          <>
            <EuiSpacer size="m" />
            <EuiText size="xs" color="subdued" textAlign="center">
              <p>{notice}</p>
            </EuiText>
          </>
        )}
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};
