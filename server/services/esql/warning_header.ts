import { cutText } from '../../../common/result/cut_text';

/** The longest warning that leaves the server. */
const LONGEST = 2000;

/** One warning: code, agent, quoted text, and a quoted date that Elasticsearch does not send. */
const WARNING = /[\s,]*\d{3} (\S+) "((?:[^"\\]|\\.)*)"(?: "[^"]*")?/y;

const percentDecoded = (text: string): string =>
  text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8')
  );

const textOf = (quotedText: string): string =>
  cutText(percentDecoded(quotedText.replace(/\\(.)/g, '$1')), LONGEST);

const warningsOf = (header: string): string[] => {
  const warnings: string[] = [];
  let read = 0;
  for (;;) {
    WARNING.lastIndex = read;
    const found = WARNING.exec(header);
    if (found === null) break;
    read = WARNING.lastIndex;
    const [, agent = '', text = ''] = found;
    if (agent.startsWith('Elasticsearch-')) warnings.push(textOf(text));
  }
  const rest = header.slice(read).trim();
  return rest === '' ? warnings : [...warnings, cutText(rest, LONGEST)];
};

/**
 * The texts of Elasticsearch's warnings. Node joins repeated headers with a comma, and a warning
 * holds log text with commas, quotes and whatever an attacker liked, even a whole forged warning:
 * so the header is read from its start, warning by warning, and never split or searched. What
 * cannot be read is kept as it came.
 */
export const decodeWarnings = (header: string | string[] | undefined): string[] =>
  (header === undefined ? [] : [header]).flat().flatMap(warningsOf);
