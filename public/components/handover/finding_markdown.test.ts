import { huntAddress } from '../../../common/launch/hunt_address';
import { correctedRows } from '../../../common/result/corrected_row';
import { whyHere } from '../../../common/result/why';
import { answerOf, correctedQueryRow, correctedRun } from '../../services/corrected_answer.mock';
import { findingMarkdown, type Found } from './finding_markdown';

const HOSTILE = 'arn:aws:iam::811596193553:user/|[x](http://evil.example)`';

const rows = correctedRows(
  [correctedQueryRow(), correctedQueryRow({ actor: HOSTILE, started: null })],
  null
);

const found = (row: Found['row']): Found => ({
  row,
  rows,
  finished: { run: correctedRun, answer: answerOf(rows, { is_partial: true }), roundTrip: 1 },
  asked: { ...correctedRun.window, threshold: 10, filters: {}, max_rows: 10_000 },
  why: (one) => whyHere(one, 10),
});

const huntUrl = (link: Parameters<typeof huntAddress>[0]): string =>
  `https://kibana.example/app/ec2DeploymentHunt${huntAddress(link)}`;

const tableOf = (markdown: string): string[] =>
  markdown.split('\n').filter((line) => line.startsWith('| '));

describe('what is added to a case', () => {
  it('holds the row alone, the query, the window and the limits', () => {
    const markdown = findingMarkdown(found(rows[0]!), huntUrl);
    expect(tableOf(markdown)).toHaveLength(3);
    expect(markdown).toContain('corrected, 2018-08-14T00:00:00.000Z – 2018-08-21T00:00:00.000Z');
    expect(markdown).toContain(correctedRun.text);
    expect(markdown).toContain('A part of the answer is missing');
  });

  it('holds all rows where none is meant, and nothing that a log wrote is markup', () => {
    const markdown = findingMarkdown(found(null), huntUrl);
    expect(tableOf(markdown)).toHaveLength(4);
    expect(tableOf(markdown)[3]).toContain('–');
    expect(markdown).not.toContain('](http://evil.example)');
  });

  it('ends in a link that opens the row in its window again', () => {
    const markdown = findingMarkdown(found(rows[1]!), huntUrl);
    const [, address = ''] = /\[Open this in the hunt\]\(<([^<>]*)>\)\n$/.exec(markdown) ?? [];
    const parameters = new URL(address).searchParams;
    expect(parameters.get('row')).toBe(rows[1]!.key);
    expect(parameters.get('from')).toBe('2018-08-14T00:00:00.000Z');
    expect(parameters.get('threshold')).toBe('10');
  });
});
