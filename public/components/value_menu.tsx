import { EuiLink, EuiPopover, EuiPopoverTitle } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { filterName } from '../services/filter_texts';
import { ValueActions, type ValueActionsProps } from './value_actions';

export interface ValueMenuProps extends Omit<ValueActionsProps, 'onDone'> {
  /** What is shown of the values. */
  children: ReactNode;
}

const WIDTH = { maxInlineSize: 480, maxBlockSize: 420, overflowY: 'auto' } as const;

/** In line with the text around it, where a popover else is centred. */
const ON_LINE = { verticalAlign: 'baseline' };

/** Values that open their menu. */
export const ValueMenu = ({ children, ...actions }: ValueMenuProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const title =
    actions.name === null
      ? i18n.translate('ec2DeploymentHunt.valueMenu.title', { defaultMessage: 'Value' })
      : filterName(actions.name);
  return (
    <EuiPopover
      isOpen={isOpen}
      closePopover={close}
      anchorPosition="downLeft"
      panelPaddingSize="s"
      style={ON_LINE}
      aria-label={title}
      button={
        <EuiLink
          color="text"
          onClick={() => setIsOpen(!isOpen)}
          aria-expanded={isOpen}
          className="eui-textBreakWord"
        >
          {children}
        </EuiLink>
      }
    >
      <EuiPopoverTitle paddingSize="s">{title}</EuiPopoverTitle>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable */}
      <div style={WIDTH} tabIndex={0} role="group" aria-label={title}>
        <ValueActions {...actions} onDone={close} />
      </div>
    </EuiPopover>
  );
};
