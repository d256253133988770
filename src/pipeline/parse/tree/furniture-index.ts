import type { FurnitureRule } from './furniture-rules.ts';
import { classes, type Element } from './tree.ts';

/** Which rules ask for a name, and for the beginning of one; as numbers, the earlier rule first. */
class Names {
  readonly #whole = new Map<string, number[]>();
  readonly #beginnings: { readonly beginning: string; readonly rule: number }[] = [];

  constructor(asked: readonly (readonly string[])[]) {
    for (const [rule, names] of asked.entries()) {
      for (const name of names) {
        if (name.endsWith('*')) this.#beginnings.push({ beginning: name.slice(0, -1), rule });
        else this.#whole.set(name, [...(this.#whole.get(name) ?? []), rule]);
      }
    }
  }

  addTo(found: number[], name: string): void {
    const whole = this.#whole.get(name);
    if (whole !== undefined) found.push(...whole);
    for (const { beginning, rule } of this.#beginnings) if (name.startsWith(beginning)) found.push(rule);
  }
}

/**
 * A table of rules by the names they ask for: thousands of elements are asked about, and nearly all have none of them. Every
 * rule asks for a tag, a mark or an attribute, and only for one of these.
 */
export class FurnitureIndex {
  readonly #rules: readonly FurnitureRule[];
  readonly #tags: Names;
  readonly #marks: Names;
  readonly #attributes: Names;

  constructor(rules: readonly FurnitureRule[]) {
    this.#rules = rules;
    this.#tags = new Names(rules.map(({ tags = [] }) => tags));
    this.#marks = new Names(rules.map(({ marks = [] }) => marks));
    this.#attributes = new Names(rules.map(({ attributes = [] }) => attributes));
  }

  /** The name of the first rule that an element falls under; undefined when there is none. */
  ruleFor(element: Element): string | undefined {
    const found: number[] = [];
    this.#tags.addTo(found, element.tagName);
    for (const { name, value } of element.attrs) {
      this.#attributes.addTo(found, name);
      if (name === 'id') this.#marks.addTo(found, `#${value.trim()}`);
      if (name === 'class') for (const mark of classes(element)) this.#marks.addTo(found, mark);
    }
    if (found.length > 1) found.sort((a, b) => a - b);
    for (const index of found) {
      const rule = this.#rules[index];
      if (rule !== undefined && (rule.when === undefined || rule.when(element))) return rule.name;
    }
    return undefined;
  }
}
