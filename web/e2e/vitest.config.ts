import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, so that nothing long is left over when the other workers have ended; then the largest files. */
const longest = ['address', 'users', 'operations', 'phone', 'roles', 'graphiql', 'large', 'operation-live'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const place = (file: TestSpecification) => {
      const at = longest.indexOf(path.basename(file.moduleId, '.test.ts'));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

// The console in a browser, against the real binary. Each file has a gateway of its own, so files run side by side; each
// worker has one browser for all its files. No test is tried a second time: one that fails now and then shows a fault, of the
// console or of the test. The times are upper bounds for a busy machine; a test that passes does not wait for them.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: './setup.ts',
    reporters: [['tree', { summary: false }]],
    pool: 'forks',
    isolate: false,
    maxWorkers: 3, // on two cores: each now and then waits for its gateway
    sequence: { sequencer: LongestFirst },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    slowTestThreshold: 60_000,
    retry: 0,
  },
});
