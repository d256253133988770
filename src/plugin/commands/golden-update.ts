import { writeFile } from 'node:fs/promises';
import { goldenCases, goldenJson } from '../golden/golden-files.ts';

// Read the difference before it is committed: it is what the change does to articles.
for (const golden of await goldenCases()) {
  await writeFile(golden.expected, goldenJson(golden));
  console.log(golden.expected);
}
