import type { LoadReport } from '../cloudtrail/load';
import type { DamagedRecord } from '../cloudtrail/file_report';

const WINDOW_MS = 7 * 24 * 60 * 60 * 1000;

const number = (count: number): string => count.toLocaleString('en');

const things = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

const NAMED_AT_MOST = 10;

/** Names and reasons come from files: control characters must not reach the terminal. */
const printable = (text: string): string => text.replace(/\p{C}/gu, ' ').slice(0, 300);

const placeOf = ({ file, line, record }: DamagedRecord): string => {
  if (line !== undefined) return `${file}:${line}`;
  return record === undefined ? file : `${file}, record ${record}`;
};

const damagedLines = ({ damaged, damagedCount }: LoadReport): string[] =>
  damagedCount === 0
    ? []
    : [
        `${things(damagedCount, 'damaged record was', 'damaged records were')} left out:`,
        ...damaged
          .slice(0, NAMED_AT_MOST)
          .map((record) => `  ${printable(`${placeOf(record)}: ${record.reason}`)}`),
        ...(damagedCount > NAMED_AT_MOST
          ? [`  and ${number(damagedCount - NAMED_AT_MOST)} more`]
          : []),
      ];

/** The next full second: a window ends before its last instant, so that no clock may stand there. */
const clockAfter = (newest: Date): string =>
  new Date((Math.floor(newest.getTime() / 1_000) + 1) * 1_000).toISOString();

/** What to do when the hunt would see nothing at this time. */
const windowLines = ({ newest }: LoadReport, now: Date): string[] => {
  if (newest === null) {
    return ['There is no event with a time in these files; the hunt will find nothing.'];
  }
  return newest.getTime() > now.getTime() - WINDOW_MS
    ? []
    : [
        `The newest event is of ${newest.toISOString()}; none lies in the seven days before ${now.toISOString()}.`,
        `To hunt in these files, start again with --now ${clockAfter(newest)}`,
      ];
};

/** What came of the person's own files, in lines for a terminal. */
export const loadText = (report: LoadReport, now: Date): string =>
  [
    `Loaded ${things(report.events, 'event', 'events')} of ${things(report.files, 'file', 'files')} into ${report.indices.join(', ')}${report.isKept === true ? ' at an earlier start; the files have not changed since' : ''}.`,
    ...(report.duplicates === 0
      ? []
      : [
          `${things(report.duplicates, 'event has', 'events have')} an id that came before; all are kept, each as a document of its own, as the AWS integration keeps them.`,
        ]),
    ...damagedLines(report),
    ...windowLines(report, now),
  ].join('\n');
