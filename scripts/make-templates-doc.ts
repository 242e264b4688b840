/** Writes docs/templates.md from the data of the playbook. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templatesDoc } from './templates-doc/templates-doc';

writeFileSync(join(import.meta.dirname, '../docs/templates.md'), templatesDoc());
