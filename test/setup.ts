// Runs before each file of tests: a worker keeps its modules from one file to the next, but hooks belong to a file.
import { afterAll } from 'vitest';
import { loadModules } from '../src/owners/terraform-loaded';
import { endFile } from './review/after-file';

await loadModules();

afterAll(endFile);
