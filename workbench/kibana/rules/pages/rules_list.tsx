import { EuiBasicTable, EuiEmptyPrompt, EuiLink } from '@elastic/eui';
import { useCallback, useMemo } from 'react';
import { visibleText } from '../../discover/search/visible_text';
import { useSecurity } from '../../security/security_context';
import { useLoaded } from '../../stand_ins/use_loaded';
import { WhenLoaded } from '../../stand_ins/when_loaded';
import type { Rule } from '../rule';
import { rulesApi } from '../rules_api';

/** The rules of the space. None of them runs. */
export const RulesList = () => {
  const { core, hrefOf } = useSecurity();
  const api = useMemo(() => rulesApi(core.http), [core]);
  const { loaded } = useLoaded(useCallback((signal) => api.list(signal), [api]));
  return (
    <WhenLoaded loaded={loaded}>
      {(rules) =>
        rules.length === 0 ? (
          <EuiEmptyPrompt
            iconType="securitySignal"
            title={<h2>No rules</h2>}
            body={<p>They are kept as long as the workbench runs, and none of them runs here.</p>}
          />
        ) : (
          <EuiBasicTable<Rule>
            tableCaption="Rules"
            data-test-subj="rules-table"
            items={rules}
            columns={[
              {
                name: 'Rule',
                render: ({ id, name }: Rule) => (
                  <EuiLink href={hrefOf(`/rules/id/${encodeURIComponent(id)}/edit`)}>
                    {visibleText(name)}
                  </EuiLink>
                ),
              },
              { name: 'Severity', field: 'severity', width: '120px' },
              { name: 'Runs every', field: 'interval', width: '120px' },
              {
                name: 'Enabled',
                width: '120px',
                render: ({ enabled }: Rule) => (enabled ? 'Yes' : 'No'),
              },
            ]}
          />
        )
      }
    </WhenLoaded>
  );
};
