import {
  EuiAccordion,
  EuiFlexGroup,
  EuiFlexItem,
  EuiNotificationBadge,
  EuiSpacer,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import type { ReactNode } from 'react';
import { useRemembered } from '../../hooks/use_remembered';
import { formatNumber } from '../../services/number_format';

export interface FlyoutSectionProps {
  /** Under this name it is remembered whether the section is open. */
  name: string;
  title: string;
  /** Beside the title; null: not known, or nothing to count. */
  count?: number | null;
  isOpenAtFirst?: boolean;
  /** At the end of the heading: the way into Discover. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of the flyout under its heading, which folds it away. */
export const FlyoutSection = ({
  name,
  title,
  count = null,
  isOpenAtFirst = true,
  action,
  children,
}: FlyoutSectionProps) => {
  const [isOpen, open] = useRemembered(`flyout.${name}`, isOpenAtFirst);
  return (
    <section data-test-subj={`huntFlyout-${name}`}>
      <EuiAccordion
        id={useGeneratedHtmlId({ prefix: name })}
        forceState={isOpen ? 'open' : 'closed'}
        onToggle={open}
        extraAction={action}
        paddingSize="none"
        buttonContent={
          <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false}>
            <EuiFlexItem grow={false}>
              <EuiTitle size="xs">
                <h3>{title}</h3>
              </EuiTitle>
            </EuiFlexItem>
            {count !== null && (
              <EuiFlexItem grow={false}>
                <EuiNotificationBadge color="subdued" size="m">
                  {formatNumber(count)}
                </EuiNotificationBadge>
              </EuiFlexItem>
            )}
          </EuiFlexGroup>
        }
      >
        {isOpen && (
          <>
            <EuiSpacer size="s" />
            {children}
          </>
        )}
      </EuiAccordion>
      <EuiSpacer size="l" />
    </section>
  );
};
