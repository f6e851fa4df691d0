import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist*/',
      '.astro/',
      '.build/',
      'node_modules/',
      '**/.astro-cache/',
      '**/*.building/',
      '**/*.ahead/',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // Array positions and groups of a match are known to exist where we assert it; the compiler
      // option makes us say so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-empty': ['error', { allowEmptyCatch: true }],
      'no-console': 'off',
    },
  },
  {
    // CommonJS and old syntax on purpose: see the file.
    files: ['scripts/launch.cjs'],
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      'no-var': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
);
