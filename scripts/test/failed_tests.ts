import { stripVTControlCharacters } from 'node:util';
import * as z from 'zod/mini';

/** How many lines of a reason are said again at the end; the whole stands where it happened. */
const LINES = 8;

const jestSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      /** Why a file broke before a test of it ran; else the same as in its tests. */
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.nullable(z.array(z.string())),
        })
      ),
    })
  ),
});

const messageSchema = z.object({ message: z.optional(z.string()) });

interface Suite {
  specs?:
    | Array<{
        title: string;
        ok: boolean;
        tests: Array<{ results: Array<{ errors: Array<{ message?: string | undefined }> }> }>;
      }>
    | undefined;
  suites?: Suite[] | undefined;
}

const suiteSchema: z.ZodMiniType<Suite> = z.object({
  specs: z.optional(
    z.array(
      z.object({
        title: z.string(),
        ok: z.boolean(),
        tests: z.array(
          z.object({ results: z.array(z.object({ errors: z.array(messageSchema) })) })
        ),
      })
    )
  ),
  get suites() {
    return z.optional(z.array(suiteSchema));
  },
});

const playwrightSchema = z.object({ suites: z.array(suiteSchema), errors: z.array(messageSchema) });

const described = (title: string, messages: ReadonlyArray<string | undefined>): string => {
  const [reason = 'no reason was given'] = messages.filter((message) => message !== undefined);
  const lines = stripVTControlCharacters(reason)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [title, ...lines.slice(0, LINES).map((line) => `    ${line.trimEnd()}`)].join('\n');
};

/** Each test that failed, and each file that broke, with the first lines of the reason. */
export const failedInJest = (report: string): string[] =>
  jestSchema.parse(JSON.parse(report)).testResults.flatMap((file) => {
    if (file.assertionResults.length === 0) {
      return file.message === '' ? [] : [described(file.name, [file.message])];
    }
    return file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => described(fullName, failureMessages ?? []));
  });

const failedInSuite = ({ specs = [], suites = [] }: Suite): string[] => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
      return described(
        title,
        errors.map(({ message }) => message)
      );
    }),
  ...suites.flatMap(failedInSuite),
];

/** The same of Playwright's reporter `json`, with failures outside of any test. */
export const failedInPlaywright = (report: string): string[] => {
  const { suites, errors } = playwrightSchema.parse(JSON.parse(report));
  return [
    ...suites.flatMap(failedInSuite),
    ...errors.map(({ message }) => described('Outside of any test', [message])),
  ];
};
