import {
  EmbeddedActionsParser,
  EOF,
  type IToken,
  type ParserMethod,
  type TokenType,
} from 'chevrotain';
import { parsingError } from '../errors';
import type { Source } from '../position';
import { errorMessages } from './error_messages';
import { arrayLiteral, decimalLiteral, integerLiteral, timeAmountLiteral } from './literals';
import { NO_PARAMETERS, ParameterReader } from './parameters';
import { unquoteIdentifier, unquoteString, unquoteTripleString } from './strings';
import * as t from './tokens';
import type {
  AggregateField,
  BinaryOperator,
  Command,
  Expression,
  NamedExpression,
  NamePattern,
  Query,
  SortKey,
} from './tree';

const MAXIMUM_DEPTH = 400;

const COMPARISONS = new Map<TokenType, BinaryOperator>([
  [t.Equal, '=='],
  [t.NotEqual, '!='],
  [t.Less, '<'],
  [t.LessOrEqual, '<='],
  [t.Greater, '>'],
  [t.GreaterOrEqual, '>='],
]);
const SUMS = new Map<TokenType, BinaryOperator>([
  [t.Plus, '+'],
  [t.Minus, '-'],
]);
const PRODUCTS = new Map<TokenType, BinaryOperator>([
  [t.Star, '*'],
  [t.Slash, '/'],
  [t.Percent, '%'],
]);

type Rule<Result> = ParserMethod<[], Result>;

/** Reads the tokens of one query and builds its tree; parameters become literals or names here. */
export class EsqlParser extends EmbeddedActionsParser {
  #text = '';
  #parameters = new ParameterReader(NO_PARAMETERS);
  #depth = 0;

  constructor() {
    super(t.ALL_TOKENS, { maxLookahead: 2, errorMessageProvider: errorMessages });
    this.performSelfAnalysis();
  }

  begin(text: string, tokens: IToken[], parameters: ParameterReader): void {
    this.#text = text;
    this.#parameters = parameters;
    this.#depth = 0;
    this.input = tokens;
  }

  #sourceOf(from: IToken, to: IToken): Source {
    return {
      text: this.#text.slice(from.startOffset, (to.endOffset ?? from.startOffset) + 1),
      position: { line: from.startLine ?? 1, column: from.startColumn ?? 1 },
    };
  }

  /** The source from a token to the last one that was read. */
  #sourceFrom(first: IToken): Source {
    return this.#sourceOf(first, this.LA(0));
  }

  readonly query: Rule<Query> = this.RULE('query', (): Query => {
    const commands = [this.SUBRULE(this.sourceCommand)];
    this.MANY(() => {
      this.CONSUME(t.Pipe);
      commands.push(this.SUBRULE(this.processingCommand));
    });
    this.CONSUME(EOF);
    return { commands };
  });

  readonly sourceCommand: Rule<Command> = this.RULE('sourceCommand', (): Command =>
    this.OR([
      { ALT: () => this.SUBRULE(this.fromCommand) },
      { ALT: () => this.SUBRULE(this.rowCommand) },
    ])
  );

  readonly processingCommand: Rule<Command> = this.RULE('processingCommand', (): Command =>
    this.OR([
      { ALT: () => this.SUBRULE(this.whereCommand) },
      { ALT: () => this.SUBRULE(this.evalCommand) },
      { ALT: () => this.SUBRULE(this.dissectCommand) },
      { ALT: () => this.SUBRULE(this.grokCommand) },
      { ALT: () => this.SUBRULE(this.statsCommand) },
      { ALT: () => this.SUBRULE(this.keepCommand) },
      { ALT: () => this.SUBRULE(this.dropCommand) },
      { ALT: () => this.SUBRULE(this.renameCommand) },
      { ALT: () => this.SUBRULE(this.sortCommand) },
      { ALT: () => this.SUBRULE(this.limitCommand) },
    ])
  );

  readonly fromCommand: Rule<Command> = this.RULE('fromCommand', (): Command => {
    const first = this.CONSUME(t.From);
    const patterns = [this.SUBRULE(this.indexPattern)];
    const metadata: NamePattern[] = [];
    this.MANY(() => {
      this.CONSUME(t.Comma);
      patterns.push(this.SUBRULE2(this.indexPattern));
    });
    this.OPTION(() => {
      this.CONSUME(t.Metadata);
      this.AT_LEAST_ONE_SEP({
        SEP: t.Comma,
        DEF: () => {
          const name = this.CONSUME(t.UnquotedSource);
          metadata.push({ name: name.image, wildcard: false, source: this.#sourceFrom(name) });
        },
      });
    });
    return { kind: 'from', patterns, metadata, source: this.#sourceFrom(first) };
  });

  /** `name`, `"name"` or `cluster:name`; what a name may be is for the binder to say. */
  readonly indexPattern: Rule<string> = this.RULE('indexPattern', (): string => {
    const first = this.SUBRULE(this.indexName);
    const rest = this.OPTION(() => {
      this.CONSUME(t.Colon);
      return this.SUBRULE2(this.indexName);
    });
    return rest === undefined ? first : `${first}:${rest}`;
  });

  readonly indexName: Rule<string> = this.RULE('indexName', (): string =>
    this.OR([
      { ALT: () => this.CONSUME(t.UnquotedSource).image },
      { ALT: () => this.SUBRULE(this.string) },
    ])
  );

  readonly string: Rule<string> = this.RULE('string', (): string =>
    this.OR([
      { ALT: () => unquoteString(this.CONSUME(t.QuotedString).image) },
      { ALT: () => unquoteTripleString(this.CONSUME(t.TripleQuotedString).image) },
    ])
  );

  readonly rowCommand: Rule<Command> = this.RULE('rowCommand', (): Command => {
    const first = this.CONSUME(t.Row);
    const fields = this.SUBRULE(this.fields);
    return { kind: 'row', fields, source: this.#sourceFrom(first) };
  });

  readonly whereCommand: Rule<Command> = this.RULE('whereCommand', (): Command => {
    const first = this.CONSUME(t.Where);
    const condition = this.SUBRULE(this.booleanExpression);
    return { kind: 'where', condition, source: this.#sourceFrom(first) };
  });

  readonly evalCommand: Rule<Command> = this.RULE('evalCommand', (): Command => {
    const first = this.CONSUME(t.Eval);
    const fields = this.SUBRULE(this.fields);
    return { kind: 'eval', fields, source: this.#sourceFrom(first) };
  });

  readonly dissectCommand: Rule<Command> = this.RULE('dissectCommand', (): Command => {
    const first = this.CONSUME(t.Dissect);
    const input = this.SUBRULE(this.primaryExpression);
    const pattern = this.SUBRULE(this.string);
    let appendSeparator = '';
    this.OPTION(() => {
      const option = this.CONSUME(t.Identifier);
      this.CONSUME(t.Assign);
      appendSeparator = this.SUBRULE2(this.string);
      this.ACTION(() => {
        if (option.image.toLowerCase() !== 'append_separator') {
          throw parsingError(
            this.#sourceOf(option, option).position,
            `Invalid option for dissect: [${option.image}]`
          );
        }
      });
    });
    return { kind: 'dissect', input, pattern, appendSeparator, source: this.#sourceFrom(first) };
  });

  readonly grokCommand: Rule<Command> = this.RULE('grokCommand', (): Command => {
    const first = this.CONSUME(t.Grok);
    const input = this.SUBRULE(this.primaryExpression);
    const pattern = this.SUBRULE(this.string);
    return { kind: 'grok', input, pattern, source: this.#sourceFrom(first) };
  });

  readonly statsCommand: Rule<Command> = this.RULE('statsCommand', (): Command => {
    const first = this.CONSUME(t.Stats);
    const aggregates: AggregateField[] = [];
    let groups: NamedExpression[] = [];
    this.OPTION(() => {
      this.AT_LEAST_ONE_SEP({
        SEP: t.Comma,
        DEF: () => aggregates.push(this.SUBRULE(this.aggregateField)),
      });
    });
    this.OPTION2(() => {
      this.CONSUME(t.By);
      groups = this.SUBRULE(this.fields);
    });
    return { kind: 'stats', aggregates, groups, source: this.#sourceFrom(first) };
  });

  readonly aggregateField: Rule<AggregateField> = this.RULE(
    'aggregateField',
    (): AggregateField => {
      const field = this.SUBRULE(this.field);
      const where = this.OPTION(() => {
        this.CONSUME(t.WhereWord);
        return this.SUBRULE(this.booleanExpression);
      });
      return { ...field, where: where ?? null };
    }
  );

  readonly fields: Rule<NamedExpression[]> = this.RULE('fields', (): NamedExpression[] => {
    const fields: NamedExpression[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => fields.push(this.SUBRULE(this.field)),
    });
    return fields;
  });

  readonly field: Rule<NamedExpression> = this.RULE('field', (): NamedExpression => {
    const first = this.LA(1);
    const name = this.OPTION({
      GATE: () => this.#startsWithAssignment(),
      DEF: () => {
        const written = this.SUBRULE(this.qualifiedName);
        this.CONSUME(t.Assign);
        return written;
      },
    });
    const start = this.LA(1);
    const expression = this.SUBRULE(this.booleanExpression);
    return this.ACTION(() => ({
      name: name ?? (expression.kind === 'column' ? expression.name : this.#sourceFrom(start).text),
      expression,
      source: this.#sourceFrom(first),
    }));
  });

  /** Whether `a.b.c =` comes next, which no fixed look-ahead can see. */
  #startsWithAssignment(): boolean {
    const isPart = (type: TokenType): boolean =>
      type === t.Identifier ||
      type === t.QuotedIdentifier ||
      type === t.DoubleParameter ||
      type === t.Parameter;
    let at = 1;
    while (isPart(this.LA(at).tokenType)) {
      const after = this.LA(at + 1).tokenType;
      if (after === t.Assign) return true;
      if (after !== t.Dot) return false;
      at += 2;
    }
    return false;
  }

  readonly keepCommand: Rule<Command> = this.RULE('keepCommand', (): Command => {
    const first = this.CONSUME(t.Keep);
    const names = this.SUBRULE(this.namePatterns);
    return { kind: 'keep', names, source: this.#sourceFrom(first) };
  });

  readonly dropCommand: Rule<Command> = this.RULE('dropCommand', (): Command => {
    const first = this.CONSUME(t.Drop);
    const names = this.SUBRULE(this.namePatterns);
    return { kind: 'drop', names, source: this.#sourceFrom(first) };
  });

  readonly renameCommand: Rule<Command> = this.RULE('renameCommand', (): Command => {
    const first = this.CONSUME(t.Rename);
    const pairs: Array<{ from: NamePattern; to: string }> = [];
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => {
        const left = this.SUBRULE(this.namePattern);
        this.OR([
          {
            ALT: () => {
              this.CONSUME(t.AsOfRename);
              const to = this.SUBRULE2(this.namePattern);
              pairs.push({ from: left, to: to?.name });
            },
          },
          {
            ALT: () => {
              this.CONSUME(t.Assign);
              const from = this.SUBRULE3(this.namePattern);
              pairs.push({ from, to: left?.name });
            },
          },
        ]);
      },
    });
    return this.ACTION(() => {
      const wild = pairs.find(({ from }) => from.wildcard);
      if (wild) {
        throw parsingError(
          wild.from.source.position,
          `Using wildcards [*] in RENAME is not allowed [${wild.from.source.text}]`
        );
      }
      return { kind: 'rename', pairs, source: this.#sourceFrom(first) };
    });
  });

  readonly namePatterns: Rule<NamePattern[]> = this.RULE('namePatterns', (): NamePattern[] => {
    const names: NamePattern[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => names.push(this.SUBRULE(this.namePattern)),
    });
    return names;
  });

  readonly namePattern: Rule<NamePattern> = this.RULE('namePattern', (): NamePattern => {
    const first = this.LA(1);
    const parts: string[] = [];
    let wildcard = false;
    this.AT_LEAST_ONE_SEP({
      SEP: t.Dot,
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              const { image } = this.CONSUME(t.NamePatternToken);
              parts.push(image);
              wildcard ||= image.includes('*');
            },
          },
          { ALT: () => parts.push(unquoteIdentifier(this.CONSUME(t.QuotedIdentifier).image)) },
          {
            ALT: () => {
              const parameter = this.SUBRULE(this.identifierParameter);
              parts.push(parameter?.name);
              wildcard ||= parameter?.wildcard;
            },
          },
        ]),
    });
    return { name: parts.join('.'), wildcard, source: this.#sourceFrom(first) };
  });

  /** A parameter where a name stands: `??name`, or `?name` that was sent as an identifier. */
  readonly identifierParameter: Rule<{ name: string; wildcard: boolean }> = this.RULE(
    'identifierParameter',
    () => {
      const token = this.OR([
        { ALT: () => this.CONSUME(t.DoubleParameter) },
        { ALT: () => this.CONSUME(t.Parameter) },
      ]);
      return this.ACTION(() => {
        const { position, text } = this.#sourceFrom(token);
        const parameter = this.#parameters.read(token.image.replace(/^\?\??/, ''), position);
        const name = parameter.value;
        if (typeof name !== 'string' || (parameter.use === 'value' && !text.startsWith('??'))) {
          throw parsingError(
            position,
            `Query parameter [${text}] with value [${String(name)}] declared as a constant, cannot be used as an identifier`
          );
        }
        return { name, wildcard: parameter.use === 'pattern' && name.includes('*') };
      });
    }
  );

  readonly sortCommand: Rule<Command> = this.RULE('sortCommand', (): Command => {
    const first = this.CONSUME(t.Sort);
    const keys: SortKey[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => keys.push(this.SUBRULE(this.sortKey)) });
    return { kind: 'sort', keys, source: this.#sourceFrom(first) };
  });

  readonly sortKey: Rule<SortKey> = this.RULE('sortKey', (): SortKey => {
    const expression = this.SUBRULE(this.booleanExpression);
    let descending = false;
    let nullsFirst: boolean | null = null;
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.CONSUME(t.Asc) },
        {
          ALT: () => {
            this.CONSUME(t.Desc);
            descending = true;
          },
        },
      ]);
    });
    this.OPTION2(() => {
      this.CONSUME(t.Nulls);
      nullsFirst = this.OR2([
        {
          ALT: () => {
            this.CONSUME(t.First);
            return true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.Last);
            return false;
          },
        },
      ]);
    });
    return { expression, descending, nullsFirst };
  });

  readonly limitCommand: Rule<Command> = this.RULE('limitCommand', (): Command => {
    const first = this.CONSUME(t.Limit);
    const value = this.SUBRULE(this.primaryExpression);
    return this.ACTION(() => {
      const source = this.#sourceFrom(first);
      const count = value.kind === 'literal' ? value.value : null;
      if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) {
        throw parsingError(
          source.position,
          `value of [${source.text}] must be a non negative integer, found value [${value.source.text}]`
        );
      }
      return { kind: 'limit', count, source };
    });
  });

  readonly booleanExpression: Rule<Expression> = this.RULE('booleanExpression', (): Expression => {
    const first = this.LA(1);
    let left = this.SUBRULE(this.conjunction);
    this.MANY(() => {
      this.CONSUME(t.Or);
      const right = this.SUBRULE2(this.conjunction);
      left = { kind: 'binary', operator: 'or', left, right, source: this.#sourceFrom(first) };
    });
    return left;
  });

  readonly conjunction: Rule<Expression> = this.RULE('conjunction', (): Expression => {
    const first = this.LA(1);
    let left = this.SUBRULE(this.negation);
    this.MANY(() => {
      this.CONSUME(t.And);
      const right = this.SUBRULE2(this.negation);
      left = { kind: 'binary', operator: 'and', left, right, source: this.#sourceFrom(first) };
    });
    return left;
  });

  readonly negation: Rule<Expression> = this.RULE('negation', (): Expression =>
    this.OR([
      {
        ALT: () => {
          const first = this.CONSUME(t.Not);
          const operand = this.SUBRULE(this.nested);
          return { kind: 'not', operand, source: this.#sourceFrom(first) };
        },
      },
      { ALT: () => this.SUBRULE(this.predicate) },
    ])
  );

  /** What may nest without end; the depth is bounded as Elasticsearch bounds it. */
  readonly nested: Rule<Expression> = this.RULE('nested', (): Expression => {
    this.ACTION(() => this.#enter());
    const operand = this.SUBRULE(this.negation);
    this.ACTION(() => this.#depth--);
    return operand;
  });

  #enter(): void {
    if (++this.#depth > MAXIMUM_DEPTH) {
      throw parsingError(
        this.#sourceFrom(this.LA(1)).position,
        `ESQL statement exceeded the maximum expression depth allowed (${MAXIMUM_DEPTH})`
      );
    }
  }

  readonly predicate: Rule<Expression> = this.RULE('predicate', (): Expression => {
    const first = this.LA(1);
    const operand = this.SUBRULE(this.sum);
    let result = operand;
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            const operator = this.SUBRULE(this.comparison);
            const right = this.SUBRULE2(this.sum);
            result = {
              kind: 'binary',
              operator,
              left: operand,
              right,
              source: this.#sourceFrom(first),
            };
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.Is);
            const not = this.OPTION2(() => this.CONSUME(t.Not));
            this.CONSUME(t.Null);
            result = {
              kind: 'isNull',
              operand,
              negated: not !== undefined,
              source: this.#sourceFrom(first),
            };
          },
        },
        {
          ALT: () => {
            const not = this.OPTION3(() => this.CONSUME2(t.Not));
            const positive = this.OR2([
              {
                ALT: (): Expression => {
                  this.CONSUME(t.In);
                  const list = this.SUBRULE(this.valueList);
                  return { kind: 'in', operand, list, source: this.#sourceFrom(first) };
                },
              },
              { ALT: (): Expression => this.#patternMatch('like', first, operand) },
              { ALT: (): Expression => this.#patternMatch('rlike', first, operand) },
            ]);
            result = not
              ? { kind: 'not', operand: positive, source: this.#sourceFrom(first) }
              : positive;
          },
        },
      ])
    );
    return result;
  });

  #patternMatch(form: 'like' | 'rlike', first: IToken, operand: Expression): Expression {
    if (form === 'like') this.CONSUME(t.Like);
    else this.CONSUME(t.Rlike);
    const patterns =
      form === 'like' ? this.SUBRULE(this.patternList) : this.SUBRULE2(this.patternList);
    return { kind: 'match', form, operand, patterns, source: this.#sourceFrom(first) };
  }

  readonly patternList: Rule<Expression[]> = this.RULE('patternList', (): Expression[] =>
    this.OR([
      { ALT: () => this.SUBRULE(this.valueList) },
      { ALT: () => [this.SUBRULE(this.constant)] },
    ])
  );

  readonly valueList: Rule<Expression[]> = this.RULE('valueList', (): Expression[] => {
    const list: Expression[] = [];
    this.CONSUME(t.LeftParenthesis);
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => list.push(this.SUBRULE(this.sum)) });
    this.CONSUME(t.RightParenthesis);
    return list;
  });

  readonly comparison: Rule<BinaryOperator> = this.RULE('comparison', (): BinaryOperator => {
    const operator = this.OR(
      [...COMPARISONS.keys()].map((type, index) => ({
        ALT: () => this.consume(index, type),
      }))
    );
    return COMPARISONS.get(operator.tokenType) ?? '==';
  });

  readonly sum: Rule<Expression> = this.RULE('sum', (): Expression => {
    const first = this.LA(1);
    let left = this.SUBRULE(this.product);
    this.MANY(() => {
      const token = this.OR([
        { ALT: () => this.CONSUME(t.Plus) },
        { ALT: () => this.CONSUME(t.Minus) },
      ]);
      const right = this.SUBRULE2(this.product);
      left = {
        kind: 'binary',
        operator: SUMS.get(token.tokenType) ?? '+',
        left,
        right,
        source: this.#sourceFrom(first),
      };
    });
    return left;
  });

  readonly product: Rule<Expression> = this.RULE('product', (): Expression => {
    const first = this.LA(1);
    let left = this.SUBRULE(this.unary);
    this.MANY(() => {
      const token = this.OR([
        { ALT: () => this.CONSUME(t.Star) },
        { ALT: () => this.CONSUME(t.Slash) },
        { ALT: () => this.CONSUME(t.Percent) },
      ]);
      const right = this.SUBRULE2(this.unary);
      left = {
        kind: 'binary',
        operator: PRODUCTS.get(token.tokenType) ?? '*',
        left,
        right,
        source: this.#sourceFrom(first),
      };
    });
    return left;
  });

  readonly unary: Rule<Expression> = this.RULE('unary', (): Expression => {
    const first = this.LA(1);
    const sign = this.OPTION(() =>
      this.OR([{ ALT: () => this.CONSUME(t.Minus) }, { ALT: () => this.CONSUME(t.Plus) }])
    );
    const operand = this.SUBRULE(this.castExpression);
    return sign?.tokenType === t.Minus
      ? { kind: 'negate', operand, source: this.#sourceFrom(first) }
      : operand;
  });

  readonly castExpression: Rule<Expression> = this.RULE('castExpression', (): Expression => {
    const first = this.LA(1);
    let operand = this.SUBRULE(this.primaryExpression);
    this.MANY(() => {
      this.CONSUME(t.CastOperator);
      const typeName = this.CONSUME(t.Identifier).image;
      operand = { kind: 'cast', operand, typeName, source: this.#sourceFrom(first) };
    });
    return operand;
  });

  readonly primaryExpression: Rule<Expression> = this.RULE('primaryExpression', (): Expression => {
    const first = this.LA(1);
    return this.OR([
      { GATE: () => this.#startsWithCall(), ALT: () => this.SUBRULE(this.functionCall) },
      { GATE: () => !this.#startsWithCall(), ALT: () => this.SUBRULE(this.column) },
      { ALT: () => this.SUBRULE(this.constant) },
      {
        ALT: () => {
          this.CONSUME(t.LeftParenthesis);
          this.ACTION(() => this.#enter());
          const inner = this.SUBRULE(this.booleanExpression);
          this.ACTION(() => this.#depth--);
          this.CONSUME(t.RightParenthesis);
          return inner;
        },
      },
      {
        ALT: () => {
          const items: Expression[] = [];
          this.CONSUME(t.LeftBracket);
          this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => items.push(this.SUBRULE(this.unary)) });
          this.CONSUME(t.RightBracket);
          return this.ACTION(() => arrayLiteral(items, this.#sourceFrom(first)));
        },
      },
    ]);
  });

  #startsWithCall(): boolean {
    return this.LA(2).tokenType === t.LeftParenthesis;
  }

  readonly functionCall: Rule<Expression> = this.RULE('functionCall', (): Expression => {
    const first = this.LA(1);
    const name = this.OR([
      { ALT: () => this.CONSUME(t.Identifier).image },
      { ALT: () => this.CONSUME(t.First).image },
      { ALT: () => this.CONSUME(t.Last).image },
      { ALT: () => this.SUBRULE(this.identifierParameter)?.name },
    ]);
    this.CONSUME(t.LeftParenthesis);
    const args: Expression[] = [];
    this.OPTION(() => {
      this.OR2([
        {
          ALT: () => {
            const star = this.CONSUME(t.Star);
            args.push({ kind: 'star', source: this.#sourceOf(star, star) });
          },
        },
        {
          ALT: () =>
            this.AT_LEAST_ONE_SEP({
              SEP: t.Comma,
              DEF: () => {
                this.ACTION(() => this.#enter());
                args.push(this.SUBRULE(this.booleanExpression));
                this.ACTION(() => this.#depth--);
              },
            }),
        },
      ]);
    });
    this.CONSUME(t.RightParenthesis);
    return { kind: 'call', name, args, source: this.#sourceFrom(first) };
  });

  readonly column: Rule<Expression> = this.RULE('column', (): Expression => {
    const first = this.LA(1);
    const value = this.OR([
      {
        GATE: () => this.#isValueParameter(),
        ALT: () => this.SUBRULE(this.valueParameter),
      },
      { GATE: () => !this.#isValueParameter(), ALT: () => this.SUBRULE(this.qualifiedName) },
    ]);
    return typeof value === 'string'
      ? { kind: 'column', name: value, source: this.#sourceFrom(first) }
      : value;
  });

  /** `?name` is a value unless it was sent as an identifier or a name goes on behind it. */
  #isValueParameter(): boolean {
    const token = this.LA(1);
    if (token.tokenType !== t.Parameter || this.LA(2).tokenType === t.Dot) return false;
    return this.#parameters.parameters.named.get(token.image.slice(1))?.use !== 'identifier';
  }

  readonly valueParameter: Rule<Expression> = this.RULE('valueParameter', (): Expression => {
    const token = this.CONSUME(t.Parameter);
    return this.ACTION(() => {
      const source = this.#sourceFrom(token);
      const { type, value } = this.#parameters.read(token.image.slice(1), source.position);
      return { kind: 'literal', type, value, source };
    });
  });

  readonly qualifiedName: Rule<string> = this.RULE('qualifiedName', (): string => {
    const parts: string[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: t.Dot,
      DEF: () =>
        this.OR([
          { ALT: () => parts.push(this.CONSUME(t.Identifier).image) },
          { ALT: () => parts.push(unquoteIdentifier(this.CONSUME(t.QuotedIdentifier).image)) },
          { ALT: () => parts.push(this.SUBRULE(this.identifierParameter)?.name) },
        ]),
    });
    return parts.join('.');
  });

  readonly constant: Rule<Expression> = this.RULE('constant', (): Expression => {
    const first = this.LA(1);
    return this.OR([
      {
        ALT: (): Expression => {
          this.CONSUME(t.Null);
          return { kind: 'literal', type: 'null', value: null, source: this.#sourceFrom(first) };
        },
      },
      {
        ALT: (): Expression => {
          this.CONSUME(t.True);
          return { kind: 'literal', type: 'boolean', value: true, source: this.#sourceFrom(first) };
        },
      },
      {
        ALT: (): Expression => {
          this.CONSUME(t.False);
          return {
            kind: 'literal',
            type: 'boolean',
            value: false,
            source: this.#sourceFrom(first),
          };
        },
      },
      {
        ALT: (): Expression => {
          const { image } = this.CONSUME(t.Integer);
          const unit = this.OPTION(() => this.CONSUME(t.Identifier));
          return this.ACTION(() =>
            unit
              ? timeAmountLiteral(image, unit.image, this.#sourceFrom(first))
              : integerLiteral(image, this.#sourceFrom(first))
          );
        },
      },
      {
        ALT: (): Expression => {
          const { image } = this.CONSUME(t.Decimal);
          return decimalLiteral(image, this.#sourceFrom(first));
        },
      },
      {
        ALT: (): Expression => {
          const value = this.SUBRULE(this.string);
          return { kind: 'literal', type: 'keyword', value, source: this.#sourceFrom(first) };
        },
      },
      { ALT: (): Expression => this.SUBRULE(this.valueParameter) },
    ]);
  });
}
