import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readResult } from '#plugin/read-results.ts';
import { compile } from '#plugin/compile/compile.ts';
import { ArticleStore } from '#plugin/compile/article-store.ts';
import { listFiles } from '#plugin/list-files.ts';
const files = (await listFiles('/work/shared/corpus'));
const mode = process.argv[2];
if (mode === 'hash') {
  const all: string[] = [];
  for (const f of files) { const r = await readResult(f, { annotate: false }); all.push(f.file + ' ' + createHash('sha256').update(JSON.stringify([r.article, r.messages, [...r.removed]])).digest('hex')); }
  writeFileSync(process.argv[3]!, all.join('\n'));
} else {
  const store = new ArticleStore(process.argv[3] === 'store' ? '/tmp/w/arts2' : null);
  for (let round = 0; round < Number(process.argv[4] ?? 3); round++) {
    const t = performance.now(); const c = process.cpuUsage();
    for (const f of files) await compile({ ...f, known: null }, { annotate: false, stamp: 'x' }, store);
    const u = process.cpuUsage(c);
    console.log(files.length, Math.round(performance.now() - t), 'ms wall', Math.round((u.user + u.system) / 1000), 'cpu');
  }
}
