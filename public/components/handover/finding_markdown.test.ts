import { huntAddress } from '../../../common/launch/hunt_address';
import { correctedRows } from '../../../common/result/corrected_row';
import { whyHere } from '../../../common/result/why';
import { answerOf, correctedQueryRow, correctedRun } from '../../services/corrected_answer.mock';
import { LONGEST_COMMENT } from '../../services/handover_cases';
import { findingMarkdown, type FindingLinks, type Found } from './finding_markdown';

const HOSTILE = 'arn:aws:iam::811596193553:user/|[x](http://evil.example)`';

const rows = correctedRows(
  [correctedQueryRow(), correctedQueryRow({ actor: HOSTILE, started: null })],
  null
);

const found = (row: Found['row']): Found => ({
  row,
  rows,
  finished: { run: correctedRun, answer: answerOf(rows, { is_partial: true }), roundTrip: 1 },
  cut: { kind: 'cut', all: 3, by: 'cluster' },
  asked: { ...correctedRun.window, threshold: 10, filters: {}, max_rows: 10_000 },
  why: (one) => whyHere(one, 10),
  completeness: 'Answer complete: 30 calls read.',
});

const links: FindingLinks = {
  hunt: (link) => `https://kibana.example/app/ec2DeploymentHunt${huntAddress(link)}`,
  timeline: 'https://kibana.example/app/security/alerts?timeline=(a)',
};

/** As a reader of Markdown sees it. */
const textOf = (markdown: string): string =>
  markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

const tableOf = (markdown: string): string[] =>
  markdown.split('\n').filter((line) => line.startsWith('| '));

describe('what is added to a case', () => {
  it('holds the row alone, the query, the window and the limits', () => {
    const markdown = findingMarkdown(found(rows[0]!), links);
    const shown = textOf(markdown);
    expect(tableOf(shown).slice(0, 5)).toEqual([
      '| Figure | Value |',
      '| --- | --- |',
      `| Principal | ${rows[0]!.actor ?? ''} |`,
      '| Account | 811596193553 |',
      expect.stringContaining('| Signs |'),
    ]);
    expect(shown).toContain(
      'Corrected reading, 2018-08-14T00:00:00.000Z to 2018-08-21T00:00:00.000Z, from 10 instances.'
    );
    expect(shown).toContain('- Answer complete: 30 calls read.');
    expect(shown).toContain('- A part of the answer is missing');
    expect(markdown).toContain(correctedRun.text);
  });

  it('holds all rows where none is meant, and nothing that a log wrote is markup', () => {
    const markdown = findingMarkdown(found(null), links);
    expect(tableOf(markdown)).toHaveLength(4);
    expect(tableOf(markdown)[3]).toContain('–');
    expect(markdown).not.toContain('](http://evil.example)');
  });

  it('marks what a log wrote to be unseen, as the page does', () => {
    const actor = 'arn:aws:iam::811596193553:user/a\n| x\u202egpj\u2066';
    const [row] = correctedRows([correctedQueryRow({ actor })], null);
    const markdown = findingMarkdown(found(row!), links);
    expect(textOf(markdown)).toContain(
      '| Principal | arn:aws:iam::811596193553:user/a↵| x[U+202E]gpj[U+2066] |'
    );
    expect(markdown).not.toMatch(/[\u202e\u2066]/);
  });

  it('ends in links that open the row in its window again, and its calls in Timeline', () => {
    const markdown = findingMarkdown(found(rows[1]!), links);
    const [, address = '', timeline] =
      /\[Open this in the hunt\]\(<([^<>]*)>\) · \[Open its calls in Timeline\]\(<([^<>]*)>\)\n$/.exec(
        markdown
      ) ?? [];
    const parameters = new URL(address).searchParams;
    expect(parameters.get('row')).toBe(rows[1]!.key);
    expect(parameters.get('from')).toBe('2018-08-14T00:00:00.000Z');
    expect(parameters.get('threshold')).toBe('10');
    expect(timeline).toBe(links.timeline);
  });

  it('has no link to a Timeline that there is not, and none for rows together', () => {
    expect(findingMarkdown(found(rows[0]!), { ...links, timeline: null })).not.toContain(
      'Timeline'
    );
    expect(findingMarkdown(found(null), links)).not.toContain('Timeline');
  });

  it('leads from each row to the hunt with that row open', () => {
    const [, , ...lines] = tableOf(findingMarkdown(found(null), links));
    const keys = lines.map((line) => {
      const [, address = ''] = /^\| \[[^\]]*\]\(<([^<>]*)>\) \|/.exec(line) ?? [];
      return new URL(address).searchParams.get('row');
    });
    expect(keys).toEqual(rows.map(({ key }) => key));
  });

  it('holds as many rows as a case takes, and says how many', () => {
    const many = correctedRows(
      Array.from({ length: 500 }, (_, index) => correctedQueryRow({ actor: `arn:${index}` })),
      null
    );
    const markdown = findingMarkdown({ ...found(null), rows: many }, links);
    const shown = tableOf(markdown).length - 2;
    expect(markdown.length).toBeLessThanOrEqual(LONGEST_COMMENT);
    expect(markdown.length).toBeGreaterThan(LONGEST_COMMENT - 1_000);
    expect(textOf(markdown)).toContain(`- The first ${shown} of 500 rows,`);
  });
});
