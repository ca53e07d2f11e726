/** The stages of a text, one below the other; an empty stage is left out. */
export const lines = (...stages: readonly string[]): string =>
  stages.filter((stage) => stage !== '').join('\n');
