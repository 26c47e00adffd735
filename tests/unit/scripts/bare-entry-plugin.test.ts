import { expect, it } from 'vitest';
import { bareEntry } from '../../../scripts/bare-entry-plugin.ts';

const load = bareEntry().load as (id: string) => string | undefined;

it('runs the script, with nothing around it', () => {
  expect(load('\0virtual:wxt-unlisted-script-entrypoint?/a/gatekeeper.ts')).toBe(
    'import script from "/a/gatekeeper.ts";\nscript();',
  );
  expect(load('/a/node_modules/wxt/dist/utils/define-unlisted-script.mjs')).toBe(
    'export const defineUnlistedScript = (main) => main;',
  );
});

it('leaves everything else alone', () => {
  expect(load('/a/entrypoints/gatekeeper.ts')).toBeUndefined();
  expect(load('\0virtual:wxt-background-entrypoint?/a/background.ts')).toBeUndefined();
});
