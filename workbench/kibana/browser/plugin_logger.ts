interface PluginLogger {
  get(...context: string[]): PluginLogger;
  warn(message: string): void;
}

/** `initializerContext.logger` of the browser, which writes to its console. */
export const pluginLogger = (...context: string[]): PluginLogger => ({
  get: (...more) => pluginLogger(...context, ...more),
  // eslint-disable-next-line no-console -- the console is the log of the browser half, as in Kibana
  warn: (message) => console.warn(`[WARN][${context.join('.')}] ${message}`),
});
