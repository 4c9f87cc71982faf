import { openHandbook } from '../src/build/live-handbook.ts';
import { reportFaults } from '../src/build/report-faults.ts';
import { AuthoringError } from '../src/documents/authoring-error.ts';
import { projectSources } from '../src/documents/sources.ts';
import { wording } from '../src/wording/index.ts';

/** `npm run check [-- --complete]`: reads all sources without building; `--complete` also wants every entry written. */
await reportFaults(async () => {
  const source = await openHandbook(projectSources(), '/');
  const { register, documents, forms } = source.current().handbook;
  const unwritten = [...register.values()].filter(({ state }) => state === 'unwritten');
  if (process.argv.includes('--complete') && unwritten.length > 0) {
    throw new AuthoringError(
      unwritten.map(({ number, title }) => ({
        file: 'content/',
        field: `${number} ${title}`,
        ...wording.commands.incomplete(number),
      })),
    );
  }
  console.log(wording.commands.checked(documents.size, forms.size));
});
