/**
 * Pictures of every page in every state, language, theme and size, and sheets to see many at once.
 * Ends with 1 where one of them could not be taken; the others are there nevertheless.
 */
import { takePictures } from '../tests/support/pages/take-pictures';

const { folder, failed } = await takePictures(process.argv.slice(2));
process.stdout.write(`${folder}\n`);
for (const line of failed) process.stderr.write(`not taken: ${line}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
