import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { productionBuild, slimmed } from './slim-router.ts';

test('components and contexts that nobody uses can be left out, their names are gone', () => {
  const code = [
    'var FormContext = React2.createContext(null);',
    'FormContext.displayName = "FormContext";',
    'var Form = React10.forwardRef(({ action }, ref) => null);',
    'Form.displayName = "Form";',
  ];
  expect(slimmed(code.join('\n')).split('\n')).toEqual([
    'var FormContext = /* @__PURE__ */ React2.createContext(null);',
    '',
    'var Form = /* @__PURE__ */ React10.forwardRef(({ action }, ref) => null);',
    '',
  ]);
});

test('the installed React Router is written in the way that is looked for', () => {
  const folder = path.dirname(productionBuild());
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => slimmed(readFileSync(path.join(folder, name), 'utf8')))
    .join('\n');
  expect(code).toMatch(/var Link = \/\* @__PURE__ \*\/ React\d*\.forwardRef/u);
  expect(code).not.toContain('Link.displayName');
});
