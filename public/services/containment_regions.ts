/** A command for each Region; `"$region"` in it stands for the Region. Regions are words. */
export const inRegions = (regions: readonly string[], command: string): string =>
  regions.length === 1
    ? command.replace('"$region"', () => regions[0] ?? '')
    : `for region in ${regions.join(' ')}; do\n  ${command}\ndone`;
