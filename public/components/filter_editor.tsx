import {
  EuiButtonEmpty,
  EuiComboBox,
  EuiFormRow,
  EuiPopover,
  EuiPopoverTitle,
  EuiSelect,
  EuiText,
  type EuiComboBoxOptionOption,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo, useRef, useState } from 'react';
import {
  FILTER_NAMES,
  setFilter,
  type Filter,
  type FilterName,
  type Filters,
} from '../../common/result/filters';
import type { FilterChoices } from '../hooks/use_filter_choices';
import { filterName, filterValue } from '../services/filter_texts';
import { formatNumber } from '../services/number_format';
import { visibleText } from '../../common/result/visible_text';

type Side = keyof Filter;

export interface FilterEditorProps {
  filters: Filters;
  choices: FilterChoices;
  onFilters(filters: Filters): void;
}

const NO_FILTER: Filter = { include: [], exclude: [] };

const MOST_CHARACTERS = 300;

type Option = EuiComboBoxOptionOption<string>;

/** The label is what is searched; the value keeps what was logged. */
const optionOf = (value: string, attempts?: number): Option => ({
  key: value,
  value,
  label: visibleText(filterValue(value).slice(0, MOST_CHARACTERS)),
  ...(attempts === undefined ? {} : { append: formatNumber(attempts) }),
});

const valuesOf = (options: readonly Option[]): string[] =>
  options.flatMap(({ value }) => value ?? []);

/** The filter with these values on one side; a value stands on one side only. */
const withSide = (filter: Filter, side: Side, values: string[]): Filter => {
  const other: Side = side === 'include' ? 'exclude' : 'include';
  const rest = filter[other].filter((value) => !values.includes(value));
  return side === 'include'
    ? { include: values, exclude: rest }
    : { include: rest, exclude: values };
};

const SideBox = ({
  label,
  values,
  options,
  isLoading,
  onValues,
  testSubject,
}: {
  label: string;
  values: readonly string[];
  options: Option[];
  isLoading: boolean;
  onValues(values: string[]): void;
  testSubject: string;
}) => (
  <EuiFormRow label={label} display="rowCompressed" fullWidth={true}>
    <EuiComboBox<string>
      compressed={true}
      fullWidth={true}
      options={options}
      selectedOptions={values.map((value) => optionOf(value))}
      isLoading={isLoading}
      // The list of choices is a dialog of its own.
      inputPopoverProps={{ 'aria-label': label }}
      truncationProps={{ truncation: 'middle' }}
      optionMatcher={({ option, normalizedSearchValue }) =>
        (option.value ?? '').toLowerCase().includes(normalizedSearchValue)
      }
      onChange={(selected) => onValues(valuesOf(selected))}
      onCreateOption={(typed) => {
        const value = typed.trim();
        if (value !== '') onValues([...values.filter((other) => other !== value), value]);
      }}
      placeholder={i18n.translate('ec2DeploymentHunt.filterEditor.placeholder', {
        defaultMessage: 'Choose or type',
      })}
      data-test-subj={testSubject}
    />
  </EuiFormRow>
);

const isFilterName = (name: string): name is FilterName =>
  FILTER_NAMES.some((filter) => filter === name);

/** One field of the calls at a time: which of its values are asked for, and which are left out. */
const FilterForm = ({ filters, choices, onFilters }: FilterEditorProps) => {
  const [name, setName] = useState<FilterName>('principal');
  const filter = filters[name] ?? NO_FILTER;
  const options = useMemo(
    () => choices.of(name).map(({ value, attempts }) => optionOf(value, attempts)),
    [choices, name]
  );
  const onSide = (side: Side) => (values: string[]) => {
    onFilters(setFilter(filters, name, withSide(filter, side, values)));
  };
  return (
    <div style={{ inlineSize: 440, maxInlineSize: '80vw' }}>
      <EuiFormRow
        label={i18n.translate('ec2DeploymentHunt.filterEditor.field', { defaultMessage: 'Field' })}
        display="rowCompressed"
        fullWidth={true}
      >
        <EuiSelect
          compressed={true}
          fullWidth={true}
          value={name}
          options={FILTER_NAMES.map((value) => ({ value, text: filterName(value) }))}
          onChange={({ target }) => {
            if (isFilterName(target.value)) setName(target.value);
          }}
          data-test-subj="huntFilterField"
        />
      </EuiFormRow>
      <SideBox
        label={i18n.translate('ec2DeploymentHunt.filterEditor.include', {
          defaultMessage: 'Is one of',
        })}
        values={filter.include}
        options={options}
        isLoading={choices.isLoading}
        onValues={onSide('include')}
        testSubject="huntFilterInclude"
      />
      <SideBox
        label={i18n.translate('ec2DeploymentHunt.filterEditor.exclude', {
          defaultMessage: 'Is none of',
        })}
        values={filter.exclude}
        options={options}
        isLoading={choices.isLoading}
        onValues={onSide('exclude')}
        testSubject="huntFilterExclude"
      />
      {choices.problem !== null && (
        <EuiText size="xs" color="subdued">
          <p>{choices.problem}</p>
        </EuiText>
      )}
    </div>
  );
};

/** The button that opens the filters. */
export const FilterEditor = (props: FilterEditorProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const close = () => {
    setIsOpen(false);
    // By keyboard; a click elsewhere keeps the focus that it gave.
    if (form.current?.contains(document.activeElement) === true) button.current?.focus();
  };
  const title = i18n.translate('ec2DeploymentHunt.filterEditor.title', {
    defaultMessage: 'Filter calls',
  });
  return (
    <EuiPopover
      isOpen={isOpen}
      closePopover={close}
      // The pills that were set meanwhile lead the focus trap astray.
      focusTrapProps={{ returnFocus: false }}
      anchorPosition="downLeft"
      aria-label={title}
      button={
        <EuiButtonEmpty
          buttonRef={button}
          size="s"
          iconType="plusInCircle"
          flush="both"
          onClick={() => {
            if (!isOpen) props.choices.load();
            setIsOpen(!isOpen);
          }}
          data-test-subj="huntFilterAdd"
        >
          {i18n.translate('ec2DeploymentHunt.filterEditor.open', { defaultMessage: 'Filter' })}
        </EuiButtonEmpty>
      }
    >
      <EuiPopoverTitle paddingSize="s">{title}</EuiPopoverTitle>
      <div ref={form}>
        <FilterForm {...props} />
      </div>
    </EuiPopover>
  );
};
