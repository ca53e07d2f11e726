import { EuiFlexGroup, EuiFlexItem, EuiSpacer, EuiTab, EuiTabs, EuiTitle } from '@elastic/eui';
import { StandInBadge } from '../../stand_ins/stand_in_badge';
import { useSecurity } from '../security_context';
import type { SecurityRoute } from '../state/security_route';

interface Props {
  title: string;
  route: SecurityRoute;
}

const PAGES = [
  { path: '/alerts', title: 'Alerts', pages: ['alerts'] },
  { path: '/cases', title: 'Cases', pages: ['cases', 'case'] },
  { path: '/rules', title: 'Rules', pages: ['rules', 'rule'] },
] as const;

export const SecurityHeading = ({ title, route }: Props) => {
  const { hrefOf } = useSecurity();
  return (
    <>
      <EuiFlexGroup alignItems="center" gutterSize="s" responsive={false} wrap>
        <EuiFlexItem grow={false}>
          <EuiTitle size="xs">
            <h1>{title}</h1>
          </EuiTitle>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <StandInBadge what="It shows what links from and to the Security app carry. It is not Kibana's Security app." />
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiSpacer size="s" />
      <EuiTabs size="s">
        {PAGES.map(({ path, title: name, pages }) => (
          <EuiTab
            key={path}
            href={hrefOf(path)}
            isSelected={pages.some((page) => page === route.page)}
          >
            {name}
          </EuiTab>
        ))}
      </EuiTabs>
      <EuiSpacer size="m" />
    </>
  );
};
