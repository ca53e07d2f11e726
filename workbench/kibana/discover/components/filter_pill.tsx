import {
  EuiBadge,
  EuiContextMenuItem,
  EuiContextMenuPanel,
  EuiPopover,
  EuiTextColor,
} from '@elastic/eui';
import { isFilterDisabled, type Filter } from '@kbn/es-query';
import { useState } from 'react';
import { filterWords } from '../search/filter_words';
import { cutText, visibleText } from '../search/visible_text';

interface Props {
  filter: Filter;
  change(filter: Filter): void;
  remove(): void;
}

const LONGEST_PILL = 80;

/** The marks that Kibana's own tests look for. */
const testSubject = (field: string | null, isNegated: boolean, isDisabled: boolean): string =>
  [
    'filter',
    `filter-${isDisabled ? 'disabled' : 'enabled'}`,
    ...(field === null ? [] : [`filter-key-${field}`]),
    ...(isNegated ? ['filter-negated'] : []),
  ].join(' ');

export const FilterPill = ({ filter, change, remove }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  const { field, value } = filterWords(filter);
  const isNegated = filter.meta.negate === true;
  const isDisabled = isFilterDisabled(filter);
  const label = visibleText(`${field === null ? '' : `${field}: `}${value}`);
  const name = `${isNegated ? 'NOT ' : ''}${label}`;
  const changeMeta = (meta: Partial<Filter['meta']>): void => {
    setIsOpen(false);
    change({ ...filter, meta: { ...filter.meta, ...meta } });
  };
  return (
    <EuiPopover
      isOpen={isOpen}
      closePopover={() => setIsOpen(false)}
      panelPaddingSize="none"
      aria-label={`Filter ${cutText(name, LONGEST_PILL)}`}
      button={
        <EuiBadge
          color="hollow"
          iconType="cross"
          iconSide="right"
          iconOnClick={remove}
          iconOnClickAriaLabel={`Delete the filter ${cutText(name, LONGEST_PILL)}`}
          onClick={() => setIsOpen(!isOpen)}
          onClickAriaLabel={`Filter ${cutText(name, LONGEST_PILL)}${isDisabled ? ', switched off' : ''}. Select for more actions.`}
          data-test-subj={testSubject(field, isNegated, isDisabled)}
          title={cutText(name, 1_000)}
          style={{ maxInlineSize: 480 }}
        >
          {isNegated && <EuiTextColor color="danger">NOT </EuiTextColor>}
          <span style={isDisabled ? { textDecoration: 'line-through' } : undefined}>
            {cutText(label, LONGEST_PILL)}
          </span>
        </EuiBadge>
      }
    >
      <EuiContextMenuPanel
        items={[
          <EuiContextMenuItem
            key="negate"
            icon={isNegated ? 'plusInCircle' : 'minusInCircle'}
            data-test-subj="negateFilter"
            onClick={() => changeMeta({ negate: !isNegated })}
          >
            {isNegated ? 'Include results' : 'Exclude results'}
          </EuiContextMenuItem>,
          <EuiContextMenuItem
            key="disable"
            icon={isDisabled ? 'eye' : 'eyeClosed'}
            data-test-subj="disableFilter"
            onClick={() => changeMeta({ disabled: !isDisabled })}
          >
            {isDisabled ? 'Re-enable' : 'Temporarily disable'}
          </EuiContextMenuItem>,
          <EuiContextMenuItem
            key="delete"
            icon="trash"
            data-test-subj="deleteFilter"
            onClick={remove}
          >
            Delete
          </EuiContextMenuItem>,
        ]}
      />
    </EuiPopover>
  );
};
