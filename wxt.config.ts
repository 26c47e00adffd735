import type { WxtViteConfig } from 'wxt';
import { defineConfig } from 'wxt';
import packageJson from './package.json' with { type: 'json' };
import { glossary } from './glossary/vite-plugin.ts';
import { bareEntry } from './scripts/bare-entry-plugin.ts';
import { inherit } from './scripts/inherit-plugin.ts';
import { minifyAgain } from './scripts/minify-plugin.ts';

/** Every page, and nothing of ours that a page could load: there are no web-accessible resources. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

const ROOT = import.meta.dirname;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'components/icon.svg', developmentIndicator: false },
  imports: false,
  manifestVersion: 3,
  vite: ({ browser }) =>
    ({
      plugins: [glossary(ROOT), bareEntry(), minifyAgain(ROOT), browser === 'chrome' && inherit()],
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      define: { 'import.meta.env.VERSION': JSON.stringify(packageJson.version) },
      // Its polyfill fetches; chunks are loaded when they are asked for.
      build: { modulePreload: false },
    }) as WxtViteConfig,
  manifest: ({ browser }) => ({
    name: 'Immunolens',
    description: 'Rest the pointer on a cancer-treatment term on any page and read, calmly, what it means.',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: PAGES,
    action: { default_title: 'Immunolens' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: 'Explain the selected or nearest term',
      },
      'next-term': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: 'Go to the next term on the page',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: 'Go to the previous term on the page',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'immunolens@immunolens.example',
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '149.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  hooks: {
    // Declared by hand: WXT's own content scripts tell every page the extension's id, and a page can end them.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [
        {
          matches: PAGES,
          js: ['gatekeeper.js'],
          // As soon as there is all of the text: idle comes up to 200 ms later.
          run_at: 'document_end',
          // Frames are left alone: a script in each would cost a page more than all else. See page/frame-watch.ts.
          match_about_blank: true,
          // Also pages without an address of their own: blob, data.
          ...({ match_origin_as_fallback: true } as object),
        },
      ];
    },
  },
});
