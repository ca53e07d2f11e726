import { relative } from 'node:path';

const SNAKE_CASE = /^[a-z0-9]+(_[a-z0-9]+)*(\.[a-z]+)*$/;
const SAYS_NOTHING = /^(utils?|helpers?|misc|common_utils|shared_utils)$/;

/** Files and folders are snake_case and named after what they hold. */
export const fileNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      case: '"{{name}}" is not snake_case.',
      empty: '"{{name}}" says nothing of what it holds: name it after its idea.',
    },
  },
  create: (context) => ({
    Program(node) {
      for (const name of relative(context.cwd, context.filename).split(/[\\/]/)) {
        const stem = name.replace(/\..*$/, '');
        if (!SNAKE_CASE.test(name)) {
          context.report({ node, messageId: 'case', data: { name } });
        } else if (SAYS_NOTHING.test(stem)) {
          context.report({ node, messageId: 'empty', data: { name } });
        }
      }
    },
  }),
};
