/** Writes one line to Kibana's log. */
export type Report = (line: string) => void;

const LONGEST_MESSAGE = 200;

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_MESSAGE);

/**
 * Does what concerns another plugin. Whatever happens there, Kibana and this plugin go on: that way
 * in or on stays shut, and one line says so.
 */
export const guard = (report: Report, way: string, open: () => void): void => {
  try {
    open();
  } catch (error) {
    try {
      report(`${way} is off: ${messageOf(error)}`);
    } catch {
      // A log that fails is no reason to stop either.
    }
  }
};

/**
 * An optional neighbour, undefined when it is not there. Asked for by `in` first, so that a contract
 * that throws on unknown members is left in peace.
 */
export const neighbour = <Plugins extends object, Name extends keyof Plugins>(
  plugins: Plugins,
  name: Name
): Plugins[Name] | undefined => (name in plugins ? plugins[name] : undefined);

/** `guard` for what is done with a neighbour; one that is not there is no fault. */
export const withNeighbour = <Plugins extends object, Name extends keyof Plugins>(
  report: Report,
  way: string,
  plugins: Plugins,
  name: Name,
  open: (contract: NonNullable<Plugins[Name]>) => void
): void =>
  guard(report, way, () => {
    const contract = neighbour(plugins, name);
    if (contract !== undefined && contract !== null) open(contract);
  });
