import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Every file with the extension, one folder below: its path, its stem and its text. */
export function filesBelow(folder, extension) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'node_modules')
    .flatMap(entry => filesIn(join(folder, entry.name), extension));
}

/** Every file with the extension in the folder itself. */
export function filesIn(folder, extension) {
  return readdirSync(folder)
    .filter(name => extname(name) === extension)
    .sort()
    .map(name => {
      const path = join(folder, name);
      return { path, stem: basename(name, extension), text: readFileSync(path, 'utf8') };
    });
}

/** Prints all problems at once and fails when there are any. */
export function report(subject, problems) {
  problems.forEach(problem => console.error(problem));
  console.log(`${subject}: ${problems.length ? `${problems.length} problems` : 'no problems'}`);
  process.exitCode = problems.length ? 1 : 0;
}
