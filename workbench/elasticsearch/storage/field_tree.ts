import type { Field } from './field';

/** The fields of an index by the keys of a document, level by level. */
export interface FieldNode {
  /** The field at this key and its multi-fields that are stored by themselves; mostly none or one. */
  readonly fields: readonly Field[];
  readonly children: ReadonlyMap<string, FieldNode>;
}

interface GrowingNode extends FieldNode {
  readonly fields: Field[];
  readonly children: Map<string, GrowingNode>;
}

const newNode = (): GrowingNode => ({ fields: [], children: new Map() });

/** Multi-fields stand where documents carry their parent; those that share its column are left out. */
export const fieldTree = (fields: Iterable<Field>): FieldNode => {
  const root = newNode();
  for (const field of fields) {
    if (field.column !== null && field.column !== field.name) continue;
    let node = root;
    for (const key of field.path.split('.')) {
      const child = node.children.get(key) ?? newNode();
      node.children.set(key, child);
      node = child;
    }
    node.fields.push(field);
  }
  return root;
};

/** The node below a key, which may itself be dotted. */
export const childOf = (node: FieldNode, key: string): FieldNode | undefined => {
  const child = node.children.get(key);
  if (child || !key.includes('.')) return child;
  return key.split('.').reduce<FieldNode | undefined>((at, part) => at?.children.get(part), node);
};
