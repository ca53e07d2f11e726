/** A record that could not be read, and why. It is named by its line, its place, or both. */
export interface DamagedRecord {
  file: string;
  /** From 1, in files of one record a line. */
  line?: number | undefined;
  /** From 1, in a list of records. */
  record?: number | undefined;
  reason: string;
}

/** A file or folder that could not be read to its end, and a sentence that says so. */
export interface UnreadableFile {
  file: string;
  reason: string;
}

/** What reading files left out. Nothing is left out without being counted here. */
export interface FileReport {
  /** Files that were opened. */
  files: number;
  /** The first damaged records, at most `DAMAGED_NAMED`. */
  damaged: DamagedRecord[];
  /** All damaged records. */
  damagedCount: number;
  unreadable: UnreadableFile[];
  /** Files that hold no CloudTrail records by their name or kind. */
  skipped: UnreadableFile[];
}

export const DAMAGED_NAMED = 1000;

export const fileReport = (): FileReport => ({
  files: 0,
  damaged: [],
  damagedCount: 0,
  unreadable: [],
  skipped: [],
});

/** Counts a damaged record, and names it while there is room for names. */
export const reportDamaged = (report: FileReport, record: DamagedRecord): void => {
  report.damagedCount += 1;
  if (report.damaged.length < DAMAGED_NAMED) {
    report.damaged.push(record);
  }
};

const byPlace = (one: DamagedRecord, other: DamagedRecord): number =>
  (one.line ?? 0) - (other.line ?? 0) || (one.record ?? 0) - (other.record ?? 0);

/** Reports of several readers as one; `order` is that of the files. */
export const mergedReport = (
  reports: readonly FileReport[],
  order: ReadonlyMap<string, number>
): FileReport => {
  const place = ({ file }: { file: string }): number => order.get(file) ?? -1;
  const inOrder = (files: UnreadableFile[]): UnreadableFile[] =>
    [...new Map(files.map((file) => [file.file, file])).values()].sort(
      (one, other) => place(one) - place(other)
    );
  return {
    files: reports.reduce((sum, { files }) => sum + files, 0),
    damaged: reports
      .flatMap(({ damaged }) => damaged)
      .sort((one, other) => place(one) - place(other) || byPlace(one, other))
      .slice(0, DAMAGED_NAMED),
    damagedCount: reports.reduce((sum, { damagedCount }) => sum + damagedCount, 0),
    unreadable: inOrder(reports.flatMap(({ unreadable }) => unreadable)),
    skipped: inOrder(reports.flatMap(({ skipped }) => skipped)),
  };
};
