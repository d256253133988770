/**
 * Lint rule: `new Date()` and `Date()` without arguments read the clock, so the same input would no longer give the
 * same output. Written as a plugin because the linter's own rules only know properties, such as `Date.now`.
 */
const report = (context) => (node) => {
  if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0) {
    context.report({ node, message: 'This reads the clock. Take the instant as an argument.' });
  }
};

export default {
  meta: { name: 'purity' },
  rules: {
    'no-clock': {
      create: (context) => ({ NewExpression: report(context), CallExpression: report(context) }),
    },
  },
};
