import { EuiFlexGroup, EuiSpacer } from '@elastic/eui';
import type { Filter } from '@kbn/es-query';
import { FilterPill } from './filter_pill';

interface Props {
  filters: readonly Filter[];
  change(filters: readonly Filter[]): void;
}

/** The filters, each of which can be turned round, switched off or removed. */
export const FilterPills = ({ filters, change }: Props) => {
  if (filters.length === 0) return null;
  return (
    <>
      <EuiSpacer size="s" />
      <EuiFlexGroup
        wrap
        responsive={false}
        gutterSize="xs"
        role="group"
        aria-label="Filters"
        data-test-subj="globalFilterBar"
      >
        {filters.map((filter, index) => (
          <FilterPill
            key={index}
            filter={filter}
            change={(changed) => change(filters.map((each, at) => (at === index ? changed : each)))}
            remove={() => change(filters.filter((_, at) => at !== index))}
          />
        ))}
      </EuiFlexGroup>
    </>
  );
};
