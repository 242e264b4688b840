/** Pictures of every page in every state, language, theme and size, and sheets to see many at once. */
import { takePictures } from '../tests/support/pages/take-pictures';

process.stdout.write(`${await takePictures(process.argv.slice(2))}\n`);
