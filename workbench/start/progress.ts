/** Tells a person at a terminal, or a log, how far the start is. */
export interface Progress {
  /** A new step begins. */
  step(text: string): void;
  /** How far the present step is; only a terminal shows every one. */
  detail(text: string): void;
  /** Nothing more to tell: what follows starts on a line of its own. */
  end(): void;
}

export const silentProgress: Progress = {
  step: () => undefined,
  detail: () => undefined,
  end: () => undefined,
};

/** The part of a stream that progress needs. */
export interface ProgressStream {
  isTTY?: boolean;
  write(text: string): unknown;
}

const CLEAR_LINE = '\r\u001b[K';

/** A terminal has one line that changes; a log has one line a step. */
export const streamProgress = (stream: ProgressStream): Progress => {
  let step = '';
  return {
    step: (text) => {
      step = text;
      stream.write(stream.isTTY === true ? `${CLEAR_LINE}${text}...` : `${text}\n`);
    },
    detail: (text) => {
      if (stream.isTTY === true) {
        stream.write(`${CLEAR_LINE}${step}: ${text}`);
      }
    },
    end: () => {
      if (stream.isTTY === true) {
        stream.write(CLEAR_LINE);
      }
    },
  };
};
