import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The slowest files start first, so that no slow file remains when the other workers have finished. The rest is ordered by size. */
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

// Tests the console in a browser with the real binary. Each file has its own gateway, so files run in parallel; each worker has one browser for all its files.
// Tests are not retried: a flaky test shows a bug of the console or of the test. The time limits are for busy machines; a passing test does not wait for them.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: './setup.ts',
    reporters: [['tree', { summary: false }]],
    pool: 'forks',
    isolate: false,
    maxWorkers: 3, // on two cores, because each worker sometimes waits for its gateway
    sequence: { sequencer: LongestFirst },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    slowTestThreshold: 60_000,
    retry: 0,
  },
});
