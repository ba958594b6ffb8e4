import { join } from 'node:path';
import { rollOut } from './command.ts';

process.exitCode = rollOut(process.argv.slice(2), {
  root: join(import.meta.dirname, '../..'),
  env: process.env,
  tell: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
