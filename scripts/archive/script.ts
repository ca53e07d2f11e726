import ts from 'typescript';

/** Parses a script as a browser or Node would, with each node knowing its parent. */
export const parseScript = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);

/** Visits every node of a tree, parents first. */
export const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
};

/** The property that is read from a global of the given name, at this node; else undefined. */
export const memberOfGlobal = (node: ts.Node, name: string): string | undefined => {
  if (ts.isIdentifier(node) && node.text === name) {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) {
      return parent.name.text;
    }
    return '(used as a value)';
  }
  return undefined;
};
