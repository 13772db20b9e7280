import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['dist', 'node_modules', 'src/gql', 'e2e/shots'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      'max-lines': ['error', { max: 400 }],
      // TanStack Virtual's hook cannot be memoised by the compiler, which we do not use.
      'react-hooks/incompatible-library': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The router's way of leaving: throw redirect(…) and throw notFound().
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  { files: ['scripts/**', '*.js'], languageOptions: { globals: globals.node } },
  // They hand functions to a page.
  { files: ['scripts/pictures.mjs', 'scripts/webp.mjs', 'e2e/*.js'], languageOptions: { globals: globals.browser } },
);
