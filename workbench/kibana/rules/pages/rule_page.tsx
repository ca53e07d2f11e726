import {
  EuiCodeBlock,
  EuiDescriptionList,
  EuiLink,
  EuiMarkdownFormat,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import { useCallback, useMemo } from 'react';
import { visibleText } from '../../discover/search/visible_text';
import { useSecurity } from '../../security/security_context';
import { useLoaded } from '../../stand_ins/use_loaded';
import { WhenLoaded } from '../../stand_ins/when_loaded';
import type { Rule } from '../rule';
import { rulesApi } from '../rules_api';
import { RulePreview } from './rule_preview';

const facts = (rule: Rule) => [
  { title: 'Enabled', description: rule.enabled ? 'Yes' : 'No' },
  { title: 'Severity', description: `${rule.severity}, risk score ${rule.risk_score}` },
  { title: 'Schedule', description: `Every ${rule.interval}, from ${rule.from} to ${rule.to}` },
  { title: 'Tags', description: (rule.tags ?? []).map(visibleText).join(', ') },
  {
    title: 'MITRE ATT&CK',
    description: (rule.threat ?? [])
      .flatMap(({ technique = [] }) => technique)
      .flatMap(({ id, subtechnique = [] }) => [id, ...subtechnique.map((sub) => sub.id)])
      .join(', '),
  },
];

/** A rule as Kibana's form would show it for editing; here it is shown only. */
export const RulePage = ({ id }: { id: string }) => {
  const { core, hrefOf } = useSecurity();
  const api = useMemo(() => rulesApi(core.http), [core]);
  const { loaded } = useLoaded(useCallback((signal) => api.get(id, signal), [api, id]));
  return (
    <>
      <EuiText size="s">
        <EuiLink href={hrefOf('/rules')}>All rules</EuiLink>
      </EuiText>
      <EuiSpacer size="s" />
      <WhenLoaded loaded={loaded}>
        {(rule) => (
          <>
            <EuiTitle size="s">
              <h2 data-test-subj="rule-name">{visibleText(rule.name)}</h2>
            </EuiTitle>
            <EuiText size="s" color="subdued">
              <p>{visibleText(rule.description)}</p>
            </EuiText>
            <EuiSpacer size="m" />
            <EuiDescriptionList type="column" compressed listItems={facts(rule)} />
            <EuiSpacer size="m" />
            <EuiCodeBlock
              isCopyable
              paddingSize="s"
              overflowHeight={320}
              data-test-subj="rule-query"
            >
              {visibleText(rule.query)}
            </EuiCodeBlock>
            <EuiSpacer size="m" />
            <RulePreview rule={rule} />
            <EuiSpacer size="m" />
            <EuiTitle size="xs">
              <h3>Investigation guide</h3>
            </EuiTitle>
            <EuiMarkdownFormat textSize="s">{rule.note ?? ''}</EuiMarkdownFormat>
          </>
        )}
      </WhenLoaded>
    </>
  );
};
