import ts from 'typescript';

/** A message of the page, as the sources declare it. */
export interface Message {
  /** File and line, for a person. */
  where: string;
  /** Undefined when the source does not give it as a plain text. */
  id: string | undefined;
  defaultMessage: string | undefined;
  /** Names of the values given; undefined when they cannot be told from the source. */
  values: string[] | undefined;
}

const textOf = (node: ts.Node | undefined): string | undefined => {
  if (node === undefined) {
    return undefined;
  }
  if (ts.isStringLiteralLike(node)) {
    return node.text;
  }
  if (ts.isJsxExpression(node)) {
    return textOf(node.expression);
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(node.left), textOf(node.right)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  return undefined;
};

const keysOf = (node: ts.Node | undefined): string[] | undefined => {
  if (node === undefined) {
    return [];
  }
  if (ts.isJsxExpression(node)) {
    return keysOf(node.expression);
  }
  if (!ts.isObjectLiteralExpression(node)) {
    return undefined;
  }
  const names = node.properties.map(({ name }) =>
    name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name))
      ? name.text
      : undefined
  );
  return names.every((name) => name !== undefined) ? names : undefined;
};

type Fields = (name: string) => ts.Node | undefined;

const objectFields =
  (node: ts.Node | undefined): Fields =>
  (name) =>
    node !== undefined && ts.isObjectLiteralExpression(node)
      ? node.properties
          .filter(ts.isPropertyAssignment)
          .find((field) => field.name.getText() === name)?.initializer
      : undefined;

const attributes =
  (node: ts.JsxOpeningLikeElement): Fields =>
  (name) =>
    node.attributes.properties
      .filter(ts.isJsxAttribute)
      .find((attribute) => attribute.name.getText() === name)?.initializer;

/** `i18n.translate(id, { defaultMessage, values })`. */
const translateCall = (node: ts.Node): { id: ts.Node | undefined; fields: Fields } | undefined =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'translate' &&
  node.expression.expression.getText() === 'i18n'
    ? { id: node.arguments[0], fields: objectFields(node.arguments[1]) }
    : undefined;

/** `<FormattedMessage id="" defaultMessage="" values={{}} />`. */
const formattedMessage = (
  node: ts.Node
): { id: ts.Node | undefined; fields: Fields } | undefined =>
  (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) &&
  node.tagName.getText() === 'FormattedMessage'
    ? { id: attributes(node)('id'), fields: attributes(node) }
    : undefined;

/** Every message that a source file declares, in order. */
export const messagesOf = (path: string, text: string): Message[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const messages: Message[] = [];
  const visit = (node: ts.Node): void => {
    const found = translateCall(node) ?? formattedMessage(node);
    if (found !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      messages.push({
        where: `${path}:${line + 1}`,
        id: textOf(found.id),
        defaultMessage: textOf(found.fields('defaultMessage')),
        values: keysOf(found.fields('values')),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return messages;
};
