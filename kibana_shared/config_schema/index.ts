export { schema } from './schema';
export { Type, type TypeOf, type TypeOptions } from './type';
export { ObjectType, type ObjectOf } from './compound_types';
export { ByteSizeValue } from './byte_size_type';
export { ValidationError } from './validation_error';
export { SchemaTypeError } from './schema_type_error';
