import { EuiButton, EuiCallOut, EuiSpacer, EuiText } from '@elastic/eui';
import { useState } from 'react';
import { esqlCaller } from '../../discover/search/esql_caller';
import { esqlSearch } from '../../discover/search/esql_search';
import { timeWindow } from '../../discover/search/time_window';
import { cutText, visibleText } from '../../discover/search/visible_text';
import { useSecurity } from '../../security/security_context';
import type { Rule } from '../rule';

type Preview =
  | { status: 'idle' | 'running' }
  | { status: 'done'; alerts: number; columns: readonly string[] }
  | { status: 'failed'; message: string };

/** Runs the rule's query once over its look-back, as the signed-in person, and raises no alert. */
export const RulePreview = ({ rule }: { rule: Rule }) => {
  const { core } = useSecurity();
  const [preview, setPreview] = useState<Preview>({ status: 'idle' });
  const run = async (): Promise<void> => {
    setPreview({ status: 'running' });
    try {
      const window = timeWindow({ from: rule.from, to: rule.to }, new Date());
      const call = esqlCaller(core.http, new AbortController().signal);
      const { columns, values } = await call(esqlSearch(rule.query, window));
      const names = columns.map(({ name }) => name);
      setPreview({ status: 'done', alerts: values.length, columns: names });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setPreview({ status: 'failed', message });
    }
  };
  return (
    <>
      <EuiButton size="s" isLoading={preview.status === 'running'} onClick={() => void run()}>
        Preview the rule
      </EuiButton>
      <EuiSpacer size="s" />
      {preview.status === 'failed' && (
        <EuiCallOut color="danger" size="s" title="The query of the rule failed">
          <p>{cutText(visibleText(preview.message), 4_000)}</p>
        </EuiCallOut>
      )}
      {preview.status === 'done' && (
        <EuiText size="s">
          <p data-test-subj="rule-preview">
            {preview.alerts} alert{preview.alerts === 1 ? '' : 's'} in one run, with{' '}
            {preview.columns.join(', ')}.
          </p>
        </EuiText>
      )}
    </>
  );
};
