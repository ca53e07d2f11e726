import type { Field } from './field';

/** The fields of an index by the keys of a document, level by level. */
export interface FieldNode {
  readonly field: Field | null;
  readonly children: ReadonlyMap<string, FieldNode>;
}

interface GrowingNode extends FieldNode {
  field: Field | null;
  readonly children: Map<string, GrowingNode>;
}

const newNode = (): GrowingNode => ({ field: null, children: new Map() });

/** Multi-fields are left out: documents do not carry them. */
export const fieldTree = (fields: Iterable<Field>): FieldNode => {
  const root = newNode();
  for (const field of fields) {
    if (field.column !== null && field.column !== field.name) continue;
    let node = root;
    for (const key of field.name.split('.')) {
      const child = node.children.get(key) ?? newNode();
      node.children.set(key, child);
      node = child;
    }
    node.field = field;
  }
  return root;
};

/** The node below a key, which may itself be dotted. */
export const childOf = (node: FieldNode, key: string): FieldNode | undefined => {
  const child = node.children.get(key);
  if (child || !key.includes('.')) return child;
  return key.split('.').reduce<FieldNode | undefined>((at, part) => at?.children.get(part), node);
};
