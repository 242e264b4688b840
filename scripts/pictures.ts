/**
 * Pictures of every page in every state, language, theme and size, and sheets to see many at once:
 * all, or those whose names begin as given (`popup`, `options-people`, `mail`). With `readme` alone, the
 * pictures of the README. Ends with 1 where one could not be taken; the others are there nevertheless.
 */
import { takeReadmePictures } from '../tests/support/pages/mail-pictures';
import { takePictures } from '../tests/support/pages/take-pictures';

const wanted = process.argv.slice(2);
const { folder, failed } =
  wanted[0] === 'readme'
    ? { folder: await takeReadmePictures(), failed: [] }
    : await takePictures(wanted);
process.stdout.write(`${folder}\n`);
for (const line of failed) process.stderr.write(`not taken: ${line}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
