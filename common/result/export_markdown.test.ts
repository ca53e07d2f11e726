import { hostileTexts, hostileTextSeed } from '../hostile_text.mock';
import { exportTable } from './export.mock';
import { exportMarkdown, markdownText } from './export_markdown';

const rowLines = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);

describe('exportMarkdown', () => {
  it('is a table with the query below it', () => {
    expect(exportMarkdown({ ...exportTable('a', null, [1, 2], []), limits: ['May be more'] })).toBe(
      [
        '**EC2 deployment hunt**',
        '',
        'corrected, 2026-03-01T00:00:00.000Z – 2026-03-08T00:00:00.000Z, 2026-03-08T00:00:01.000Z',
        '',
        '- May be more',
        '',
        '| value |',
        '| --- |',
        '| a |',
        '| – |',
        '| 1, 2 |',
        '| – |',
        '',
        '```esql',
        'FROM logs-aws.cloudtrail-*',
        '| WHERE a == ?a',
        '',
        '{',
        '  "a": "x"',
        '}',
        '```',
        '',
      ].join('\n')
    );
  });

  it('leads from the first cell of a row to where it is told', () => {
    const text = exportMarkdown(exportTable('a', null), {
      about: 'Corrected reading',
      rowLinks: ['https://kibana.example/?a=<b>|c d', 'https://kibana.example/'],
    });
    expect(text).toContain('\nCorrected reading\n');
    expect(rowLines(text).slice(0, 2)).toEqual([
      '| [a](<https://kibana.example/?a=%3Cb%3E%7Cc%20d>) |',
      '| [–](<https://kibana.example/>) |',
    ]);
  });

  it('lets nothing out of the block of the query', () => {
    const text = exportMarkdown({ ...exportTable('a'), parameters: { a: '````\n# owned' } });
    expect(text).toContain('`````esql');
  });

  it('marks what has no shape of its own, in a cell and among the parameters', () => {
    const hostile = 'user\nx\u202egpj\u2066\u200b';
    expect(
      markdownText(hostile).replace(/&#(\d+);/g, (_, code: string) =>
        String.fromCharCode(Number(code))
      )
    ).toBe('user↵x[U+202E]gpj[U+2066][U+200B]');
    const text = exportMarkdown({ ...exportTable('a'), parameters: { a: '\u202e\u{e0041}' } });
    expect(text).toContain(String.raw`"a": "\u202e\udb40\udc41"`);
  });

  const seed = hostileTextSeed();
  it(`lets no hostile text out of its cell, and none of it means anything (seed ${seed})`, () => {
    const texts = hostileTexts(seed, 500);
    const lines = rowLines(exportMarkdown({ ...exportTable(...texts), query: 'FROM a' }));
    expect(lines).toHaveLength(texts.length);
    for (const text of texts) {
      expect(markdownText(text).replace(/&#\d+;/g, '')).not.toMatch(
        /[\\`*_[\]()<>#!|~&@\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
      );
    }
  });
});
