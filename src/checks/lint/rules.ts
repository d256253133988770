/** Every rule of these groups is an error … */
export const categories = { correctness: 'error', suspicious: 'error', perf: 'error' } as const;

/** … and so are these from the others, except those that are off, each for the reason beside it. */
export const rules: Record<string, 'error' | 'off' | readonly ['error', ...(object | string)[]]> = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-alert': 'error',
  'no-constructor-return': 'error',
  'no-else-return': 'error',
  'no-lonely-if': 'error',
  'no-promise-executor-return': 'error',
  'no-self-compare': 'error',
  'no-useless-return': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  radix: 'error',

  'import/no-cycle': 'error',
  'import/no-dynamic-require': 'error',

  'react/button-has-type': 'error',
  'react/jsx-no-target-blank': ['error', { allowReferrer: false }],
  'react/jsx-no-useless-fragment': 'error',
  'react/no-danger': 'error',
  'react/no-unknown-property': 'error',
  'react/rules-of-hooks': 'error',
  'react/self-closing-comp': 'error',

  'typescript/ban-ts-comment': 'error',
  'typescript/no-deprecated': 'error',
  'typescript/no-explicit-any': 'error',
  'typescript/no-misused-promises': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/no-unsafe-argument': 'error',
  'typescript/no-unsafe-assignment': 'error',
  'typescript/no-unsafe-call': 'error',
  'typescript/no-unsafe-member-access': 'error',
  'typescript/no-unsafe-return': 'error',
  'typescript/only-throw-error': 'error',
  'typescript/prefer-nullish-coalescing': 'error',
  'typescript/prefer-promise-reject-errors': 'error',
  'typescript/return-await': 'error',
  'typescript/switch-exhaustiveness-check': 'error',

  'unicorn/filename-case': ['error', { case: 'kebabCase' }],
  'unicorn/no-abusive-eslint-disable': 'error',
  'unicorn/no-document-cookie': 'error',
  'unicorn/prefer-node-protocol': 'error',

  // The JSX transform needs no React in scope.
  'react/react-in-jsx-scope': 'off',
  // Style sheets are imported for their effect.
  'import/no-unassigned-import': 'off',
  // `fc.property` is how fast-check is written.
  'import/no-named-as-default-member': 'off',
  // What runs one after the other does so on purpose.
  'no-await-in-loop': 'off',
  // A copy with one field changed is how data that is never mutated is written.
  'oxc/no-map-spread': 'off',
  // A loop is right when any part of its condition changes.
  'no-unmodified-loop-condition': 'off',
  // A function that only one other needs reads best inside it.
  'unicorn/consistent-function-scoping': 'off',
  // The compiler's `noImplicitReturns` does this, and knows when a `switch` is exhaustive.
  'typescript/consistent-return': 'off',
  // Chinese text is meant to be taken apart by code points.
  'typescript/no-misused-spread': 'off',
  // Archived text holds control characters, and what drops them has to name them.
  'no-control-regex': 'off',
  // `no-floating-promises` sees to it that every promise is handled, and knows their types.
  'promise/always-return': 'off',
  // Only windows have a target origin; between tabs and workers there is none.
  'unicorn/require-post-message-target-origin': 'off',
  // An effect may depend on what it does not read, so as to run again.
  'react/exhaustive-effect-dependencies': 'off',
  // What scrolls must be reachable by keyboard.
  'jsx-a11y/no-noninteractive-tabindex': 'off',
  // These two do not know that the browser gives native elements their states; axe asks the browser.
  'jsx-a11y/role-has-required-aria-props': 'off',
  'jsx-a11y/prefer-tag-over-role': 'off',
};
