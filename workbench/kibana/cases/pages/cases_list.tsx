import { EuiBasicTable, EuiEmptyPrompt, EuiLink, EuiSpacer } from '@elastic/eui';
import { useCallback, useMemo } from 'react';
import { timeText } from '../../discover/search/time_text';
import { visibleText } from '../../discover/search/visible_text';
import { useSecurity } from '../../security/security_context';
import { useLoaded } from '../../stand_ins/use_loaded';
import { WhenLoaded } from '../../stand_ins/when_loaded';
import { caseRights } from '../case_rights';
import type { ShownCase } from '../case_schema';
import { casesApi } from '../cases_api';
import { NewCaseForm } from './new_case_form';

/** The cases of the space, and a form for a new one. */
export const CasesList = () => {
  const { core, hrefOf, timeFormat } = useSecurity();
  const api = useMemo(() => casesApi(core.http), [core]);
  const { loaded, again } = useLoaded(useCallback((signal) => api.list(signal), [api]));
  const rights = caseRights(core.application.capabilities);
  return (
    <>
      {rights.create && <NewCaseForm api={api} onCreated={again} />}
      <EuiSpacer size="m" />
      <WhenLoaded loaded={loaded}>
        {(cases) =>
          cases.length === 0 ? (
            <EuiEmptyPrompt
              iconType="briefcase"
              title={<h2>No cases</h2>}
              body={<p>They are kept as long as the workbench runs.</p>}
            />
          ) : (
            <EuiBasicTable<ShownCase>
              tableCaption="Cases"
              data-test-subj="cases-table"
              items={cases}
              columns={[
                {
                  name: 'Title',
                  render: ({ id, title }: ShownCase) => (
                    <EuiLink href={hrefOf(`/cases/${encodeURIComponent(id)}`)}>
                      {visibleText(title)}
                    </EuiLink>
                  ),
                },
                { name: 'Status', field: 'status', width: '120px' },
                { name: 'Comments', field: 'totalComment', width: '120px' },
                {
                  name: 'Updated',
                  width: '240px',
                  render: ({ updated_at }: ShownCase) => timeText(updated_at, timeFormat),
                },
              ]}
            />
          )
        }
      </WhenLoaded>
    </>
  );
};
