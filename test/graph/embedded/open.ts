// A command of its own: opens the private database of a folder, says how, and keeps it until its input ends.
import { createProgress } from '../../../src/lib/progress.ts';
import { openEmbedded } from '../../../src/graph/embedded/openEmbedded.ts';

const [home = '', folder = ''] = process.argv.slice(2);
try {
  const { uri, reused, close } = await openEmbedded({ home, folder, progress: createProgress() });
  console.log(JSON.stringify({ uri, reused }));
  process.stdin.on('end', () => void close()).resume();
} catch (error) {
  console.log(JSON.stringify({ message: String(error) }));
  process.exitCode = 1;
}
