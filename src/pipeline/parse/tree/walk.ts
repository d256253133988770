import { defaultTreeAdapter as adapter } from 'parse5';
import { isElement, isText, type Element, type Node, type Tree } from './tree.ts';

export interface Visitor {
  /** Called in document order; `false` leaves out what the node holds, and its `leave`. */
  readonly enter: (node: Node) => boolean | undefined;
  readonly leave?: (element: Element) => void;
}

/** Visits all that `root` holds with a stack of its own, so that no depth of nesting is too deep. */
export const walk = (root: Tree | Element, { enter, leave }: Visitor): void => {
  const open: { readonly parent: Tree | Element; next: number }[] = [{ parent: root, next: 0 }];
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const node = frame.parent.childNodes[frame.next++];
    if (node === undefined) {
      open.pop();
      if (open.length > 0 && isElement(frame.parent)) leave?.(frame.parent);
    } else if (enter(node) !== false && isElement(node)) {
      open.push({ parent: node, next: 0 });
    }
  }
};

/** What becomes of a node: it stays, goes with all it holds, or makes room for a text; `stop` keeps it and all that follows. */
export type Fate = 'keep' | 'remove' | 'stop' | { readonly text: string };

interface PruneFrame {
  readonly parent: Tree | Element;
  readonly nodes: Node[];
  next: number;
  /** What stays of those before `next`; null while all of them do. */
  kept: Node[] | null;
}

const settle = ({ parent, nodes, next, kept }: PruneFrame): void => {
  if (kept !== null) parent.childNodes = [...kept, ...nodes.slice(next)];
};

/** Decides on every node in document order; the children of a node that goes are not asked about. */
export const prune = (root: Tree, decide: (node: Node) => Fate): void => {
  const frameOf = (parent: Tree | Element): PruneFrame => ({
    parent,
    nodes: parent.childNodes,
    next: 0,
    kept: null,
  });
  const open = [frameOf(root)];
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const node = frame.nodes[frame.next];
    if (node === undefined) {
      settle(frame);
      open.pop();
      continue;
    }
    const fate = decide(node);
    if (fate === 'stop') break;
    if (fate !== 'keep') frame.kept ??= frame.nodes.slice(0, frame.next);
    frame.next++;
    if (fate === 'remove') continue;
    const stays = fate === 'keep' ? node : adapter.createTextNode(fate.text);
    frame.kept?.push(stays);
    if (isElement(stays) && stays.childNodes.length > 0) open.push(frameOf(stays));
  }
  for (const frame of open) settle(frame);
};

/** All text that a node holds, as written. */
export const textOf = (node: Node): string => {
  if (isText(node)) return node.value;
  let text = '';
  if (isElement(node)) {
    walk(node, {
      enter: (inner) => {
        if (isText(inner)) text += inner.value;
        return true;
      },
    });
  }
  return text;
};
