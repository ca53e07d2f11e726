import type { DataViewBase, DataViewFieldBase } from './data_view';
import type { Filter, FilterMeta } from './filter';

export type PhraseFilterValue = string | number | boolean;

export interface PhraseFilter extends Filter {
  query: { match_phrase: Record<string, PhraseFilterValue> };
}

export interface PhrasesFilter extends Filter {
  meta: FilterMeta & { type: 'phrases'; key: string; params: PhraseFilterValue[] };
  query: {
    bool: {
      should: Array<{ match_phrase: Record<string, PhraseFilterValue> }>;
      minimum_should_match: 1;
    };
  };
}

export interface ExistsFilter extends Filter {
  query: { exists: { field: string } };
}

export interface RangeFilterParams {
  gt?: string | number;
  gte?: string | number;
  lt?: string | number;
  lte?: string | number;
  /** The date format of the bounds. */
  format?: string;
}

export interface RangeFilter extends Filter {
  query: { range: Record<string, RangeFilterParams> };
}

export interface QueryStringFilter extends Filter {
  query: Record<string, unknown>;
}

const booleanOf = (field: DataViewFieldBase, value: PhraseFilterValue): boolean => {
  if (value === true || value === 1 || value === 'true') return true;
  if (value === false || value === 0 || value === 'false') return false;
  throw new Error(`${value} is not a valid boolean value for boolean field ${field.name}`);
};

const converted = (field: DataViewFieldBase, value: PhraseFilterValue): PhraseFilterValue =>
  field.type === 'boolean' ? booleanOf(field, value) : value;

/** The field has this value. */
export const buildPhraseFilter = (
  field: DataViewFieldBase,
  value: PhraseFilterValue,
  dataView: DataViewBase
): PhraseFilter => ({
  meta: { index: dataView.id },
  query: { match_phrase: { [field.name]: converted(field, value) } },
});

/** The field has one of these values. */
export const buildPhrasesFilter = (
  field: DataViewFieldBase,
  values: PhraseFilterValue[],
  dataView: DataViewBase
): PhrasesFilter => ({
  meta: { index: dataView.id, type: 'phrases', key: field.name, params: values },
  query: {
    bool: {
      should: values.map((value) => ({ match_phrase: { [field.name]: converted(field, value) } })),
      minimum_should_match: 1,
    },
  },
});

/** The field has a value; `meta.negate` turns it round. */
export const buildExistsFilter = (
  field: DataViewFieldBase,
  dataView: DataViewBase
): ExistsFilter => ({
  meta: { index: dataView.id },
  query: { exists: { field: field.name } },
});

/** @throws Error where a bound is given twice, as open and as closed. */
export const buildRangeFilter = (
  field: DataViewFieldBase,
  params: RangeFilterParams,
  dataView: DataViewBase,
  formattedValue?: string
): RangeFilter => {
  if (params.gte !== undefined && params.gt !== undefined)
    throw new Error('gte and gt are mutually exclusive');
  if (params.lte !== undefined && params.lt !== undefined)
    throw new Error('lte and lt are mutually exclusive');
  return {
    meta: {
      index: dataView.id,
      params: {},
      field: field.name,
      ...(formattedValue === undefined ? {} : { formattedValue }),
    },
    query: { range: { [field.name]: params } },
  };
};

/** A filter of the author's own Query DSL. */
export const buildQueryFilter = (
  query: Record<string, unknown>,
  index: string,
  alias?: string,
  meta: FilterMeta = {}
): QueryStringFilter => ({ query, meta: { index, alias, ...meta } });
