import { parse } from '../parser/parse';
import { NO_PARAMETERS } from '../parser/parameters';
import { COMMANDS, REFUSED_COMMANDS } from './commands';

const refusal = (text: string): string => {
  try {
    parse(text, NO_PARAMETERS);
    return 'it was read';
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
};

describe('a command', () => {
  it.each(COMMANDS)('$name has its syntax and one line to know of it', ({ name, syntax, note }) => {
    expect(syntax.startsWith(name)).toBe(true);
    expect(note).toMatch(/^.{10,}[^.]$/);
  });

  it.each(REFUSED_COMMANDS)('$name is refused by its name, with its place', ({ name }) => {
    const message = `command [${name}] is not supported by this engine`;
    expect(refusal(`ROW a = 1 | ${name.toLowerCase()} x`)).toBe(`line 1:13: ${message}`);
    expect(refusal(`${name} x`)).toBe(`line 1:1: ${message}`);
  });

  it('is no name of both lists', () => {
    const names = [...COMMANDS, ...REFUSED_COMMANDS].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
