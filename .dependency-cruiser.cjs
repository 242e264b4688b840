/** Who may import whom (docs/ARCHITECTURE.md). Types alone are free: they are gone at run time. */
const notTypes = { dependencyTypesNot: ['type-only'] };
const CONTENT =
  '^(entrypoints/[a-z]+(\\.content|-later)/|lib/mail-page/|lib/webmail/|components/mail-page/)';

module.exports = {
  forbidden: [
    {
      name: 'nothing-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'The rules know date libraries only: no browser, no DOM, no zod, no store.',
      severity: 'error',
      from: { path: '^lib/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(lib/domain/|node_modules/(date-fns|@date-fns/tz)/)' },
    },
    {
      name: 'webmail-knows-domain-only',
      severity: 'error',
      from: { path: '^lib/webmail/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^lib/(webmail|domain)/' },
    },
    {
      name: 'gmail-and-outlook-are-strangers',
      severity: 'error',
      from: { path: '^lib/webmail/(gmail|outlook)/' },
      to: { path: '^lib/webmail/(gmail|outlook)/', pathNot: '^lib/webmail/$1/' },
    },
    {
      name: 'mail-page-knows-the-port',
      comment: 'The app decides through the port; it never knows which page it is in.',
      severity: 'error',
      from: { path: '^lib/mail-page/', pathNot: '\\.test\\.tsx?$' },
      to: {
        pathNot: [
          '^lib/(mail-page|domain)/',
          '^lib/webmail/[a-z-]+\\.ts$',
          '^lib/messages/(?!contract|server)',
          '^components/',
          '^assets/styles/',
          '^node_modules/(preact|wxt)/',
          '^#i18n$',
        ],
        ...notTypes,
      },
    },
    {
      name: 'background-knows-its-rooms',
      severity: 'error',
      from: { path: '^lib/background/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(lib/mail-page/|components/|lib/webmail/(gmail|outlook)/)' },
    },
    {
      name: 'components-know-no-data',
      comment: 'Props in, callbacks out.',
      severity: 'error',
      from: { path: '^components/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^(lib/(store|background|webmail|mail-page)/|node_modules/(dexie|wxt)/)',
        ...notTypes,
      },
    },
    {
      name: 'store-never-reaches-a-page',
      comment: 'IndexedDB opened in a content script would be the mail page’s own.',
      severity: 'error',
      from: { path: CONTENT, pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(lib/(store|background)/|node_modules/(dexie|zod)/)', reachable: true },
    },
    {
      name: 'only-the-worker-writes',
      severity: 'error',
      from: {
        pathNot:
          '^(lib/background/|entrypoints/background/|entrypoints/options/import-worker\\.ts$|tests/)',
      },
      to: { path: '^lib/background/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '/script-context\\.ts$',
          '\\.config\\.ts$',
          '\\.test\\.tsx?$',
          '\\.d\\.ts$',
          '^tests/',
          '^scripts/',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(wxt/|#|mbox-reader|postal-mime)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.depcruise.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
    },
  },
};
