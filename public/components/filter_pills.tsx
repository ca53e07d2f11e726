import { EuiBadge, EuiButtonEmpty, EuiFlexGroup, EuiFlexItem, EuiTextColor } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useState } from 'react';
import { cutText } from '../../common/result/cut_text';
import {
  FILTER_NAMES,
  filteredValue,
  removeValue,
  type FilterName,
  type Filters,
} from '../../common/result/filters';
import { arnParts } from '../services/arn_parts';
import { filterName, filterValue } from '../services/filter_texts';
import { visibleText } from '../../common/result/visible_text';

export interface FilterPillsProps {
  filters: Filters;
  onFilters(filters: Filters): void;
}

interface Pill {
  name: FilterName;
  value: string;
  isExcluded: boolean;
}

const MOST_CHARACTERS = 60;
const TITLE_CHARACTERS = 300;

const pillsOf = (filters: Filters): Pill[] =>
  FILTER_NAMES.flatMap((name) => {
    const { include, exclude } = filters[name] ?? { include: [], exclude: [] };
    return [
      ...include.map((value) => ({ name, value, isExcluded: false })),
      ...exclude.map((value) => ({ name, value, isExcluded: true })),
    ];
  });

const textOf = ({ name, value, isExcluded }: Pill, characters: number): string => {
  // The name is at the end of an ARN.
  const end = value.length > characters ? arnParts(value).end : value;
  const shown = visibleText(cutText(filterValue(end), characters));
  return isExcluded
    ? i18n.translate('ec2DeploymentHunt.pill.excluded', {
        defaultMessage: 'NOT {name}: {value}',
        values: { name: filterName(name), value: shown },
      })
    : i18n.translate('ec2DeploymentHunt.pill.included', {
        defaultMessage: '{name}: {value}',
        values: { name: filterName(name), value: shown },
      });
};

const FilterPill = ({ pill, onRemove }: { pill: Pill; onRemove(): void }) => (
  <EuiBadge
    color="hollow"
    title={textOf(pill, TITLE_CHARACTERS)}
    iconType="cross"
    iconSide="right"
    iconOnClick={onRemove}
    iconOnClickAriaLabel={i18n.translate('ec2DeploymentHunt.pill.remove', {
      defaultMessage: 'Remove the filter {filter}',
      values: { filter: textOf(pill, TITLE_CHARACTERS) },
    })}
    data-test-subj="huntFilterPill"
  >
    {pill.isExcluded && (
      <>
        <EuiTextColor color="danger">
          {i18n.translate('ec2DeploymentHunt.pill.not', { defaultMessage: 'NOT' })}
        </EuiTextColor>{' '}
      </>
    )}
    <bdi>{textOf({ ...pill, isExcluded: false }, MOST_CHARACTERS)}</bdi>
  </EuiBadge>
);

/** More stay folded: a cell may hand over hundreds of values. */
const MOST_PILLS = 10;

/** Unfolded, they scroll in themselves and leave the page to the rows. */
const UNFOLDED = { maxBlockSize: 104, overflowY: 'auto' } as const;

interface ManyPillsProps {
  folded: number;
  isUnfolded: boolean;
  onFold(): void;
  onRemoveAll(): void;
}

const ManyPills = ({ folded, isUnfolded, onFold, onRemoveAll }: ManyPillsProps) => (
  <>
    <EuiFlexItem component="li" grow={false}>
      <EuiButtonEmpty size="xs" aria-expanded={isUnfolded} onClick={onFold}>
        {isUnfolded
          ? i18n.translate('ec2DeploymentHunt.pill.fold', { defaultMessage: 'Fewer' })
          : i18n.translate('ec2DeploymentHunt.pill.unfold', {
              defaultMessage: '{count, number} more',
              values: { count: folded },
            })}
      </EuiButtonEmpty>
    </EuiFlexItem>
    <EuiFlexItem component="li" grow={false}>
      <EuiButtonEmpty size="xs" color="danger" onClick={onRemoveAll}>
        {i18n.translate('ec2DeploymentHunt.pill.removeAll', {
          defaultMessage: 'Remove all filters',
        })}
      </EuiButtonEmpty>
    </EuiFlexItem>
  </>
);

/** The filters that are set, each with a way to remove it. Of many, the first. */
export const FilterPills = ({ filters, onFilters }: FilterPillsProps) => {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const pills = pillsOf(filters);
  const areMany = pills.length > MOST_PILLS;
  const shown = areMany && !isUnfolded ? pills.slice(0, MOST_PILLS) : pills;
  return (
    <EuiFlexGroup
      component="ul"
      gutterSize="xs"
      alignItems="center"
      responsive={false}
      wrap={true}
      style={areMany && isUnfolded ? UNFOLDED : undefined}
      aria-label={i18n.translate('ec2DeploymentHunt.pill.list', { defaultMessage: 'Filters' })}
    >
      {shown.map((pill) => (
        <EuiFlexItem
          component="li"
          grow={false}
          key={`${pill.name} ${String(pill.isExcluded)} ${pill.value}`}
        >
          <FilterPill
            pill={pill}
            onRemove={() => onFilters(removeValue(filters, pill.name, filteredValue(pill.value)))}
          />
        </EuiFlexItem>
      ))}
      {areMany && (
        <ManyPills
          folded={pills.length - MOST_PILLS}
          isUnfolded={isUnfolded}
          onFold={() => setIsUnfolded(!isUnfolded)}
          onRemoveAll={() => onFilters({})}
        />
      )}
    </EuiFlexGroup>
  );
};
