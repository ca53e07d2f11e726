// One set of rules for the plugin, its scripts and the workbench; the folders' boundaries are in
// scripts/lint/boundaries.mjs.
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaries } from './scripts/lint/boundaries.mjs';
import { fileNames } from './scripts/lint/file_names.mjs';

const typescript = ['**/*.{ts,tsx}'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'build/',
      'target/',
      '.workbench/',
      'test-results/',
      'playwright-report/',
      'coverage/',
    ],
  },
  js.configs.recommended,
  {
    plugins: { local: { rules: { boundaries, 'file-names': fileNames } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Wide switches over commands and queries read better in one piece than in several.
      complexity: ['error', 20],
      'no-console': 'error',
      // Logs are the attacker's text: control characters are looked for on purpose.
      'no-control-regex': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'local/boundaries': 'error',
      'local/file-names': 'error',
    },
  },
  {
    files: typescript,
    extends: [tseslint.configs.strict],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      // The rules that need types: a forgotten promise is an error that nobody sees.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Interfaces of one method and classes of one static are how Kibana's contracts look.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression > TSAnyKeyword, TSTypeAssertion',
          message: 'Decode what comes from outside; do not assert its type.',
        },
      ],
    },
  },
  {
    files: ['public/**/*.tsx', 'workbench/kibana/**/*.tsx', 'kibana_shared/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended],
  },
  {
    files: ['public/**/*.{ts,tsx}', 'workbench/kibana/**/*.{ts,tsx}', 'kibana_shared/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Ambient modules import inside their declaration.
    files: ['typings/**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // Tests arrange data whose shape they know.
    files: ['**/*.{test,mock}.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Programs of the command line: what they print is what they are for.
    files: [
      'scripts/*.ts',
      'workbench/start.ts',
      'workbench/start/**/*.ts',
      'workbench/bench/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['jest.config.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
      },
    },
  }
);
