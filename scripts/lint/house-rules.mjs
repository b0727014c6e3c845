// Who may import whom, as data for eslint.config.mjs: pages and jobs on top, then components, then the domains of lib/,
// then its tools. Nothing imports upward.

// From the ground up: a domain may import its own row and the rows before it. Shipping stands under the cart because a
// cart shows what sending it costs.
const layers = [
  ['catalog', 'customers', 'media', 'auth'],
  ['inventory', 'pricing', 'promotions', 'search', 'reviews', 'shipping'],
  ['cart'],
  ['orders'],
  ['payments'],
  ['checkout'],
]
const listeners = ['recommendations', 'experiments', 'analytics', 'forecasting', 'fraud', 'notifications']
const selling = layers.flat()
const domains = [...selling, ...listeners]

export const upward = [
  {
    target: './lib',
    from: ['./app', './components', './scripts'],
    message: 'lib knows neither pages nor scripts.',
  },
  // Events are handed to the embedded engine inside the caller's transaction, so lib/events has to know the engine.
  { target: './lib', from: './inngest', except: ['./engine'], message: 'lib knows no jobs; send an event.' },
  { target: './components', from: ['./app', './inngest', './scripts'], message: 'Components do not know pages.' },
  { target: './inngest', from: ['./app', './components', './scripts'], message: 'Jobs call lib.' },
  { target: './app', from: './scripts', message: 'Pages call lib.' },
  { target: './components/ui', from: domains.map((domain) => `./lib/${domain}`), message: 'ui knows no shop words.' },
  {
    target: ['./lib/*.ts', './lib/{db,cache,http,stripe,ml}/**/*'],
    from: domains.filter((domain) => domain !== 'auth').map((domain) => `./lib/${domain}/**/*`),
    message: 'A tool of lib knows nothing of shopping.',
  },
]

export const domainLayers = [
  ...layers.slice(0, -1).map((layer, index) => ({
    target: layer.map((domain) => `./lib/${domain}/**/*`),
    from: layers
      .slice(index + 1)
      .flat()
      .map((domain) => `./lib/${domain}/**/*`),
    message: 'Domains import downward only; send news upward as an event.',
  })),
  {
    target: selling.map((domain) => `./lib/${domain}/**/*`),
    from: listeners.filter((domain) => domain !== 'fraud').map((domain) => `./lib/${domain}/**/*`),
    message: 'Selling does not wait for those who watch it; send an event.',
  },
  {
    target: selling.filter((domain) => domain !== 'checkout').map((domain) => `./lib/${domain}/**/*`),
    from: './lib/fraud/**/*',
    message: 'Only checkout asks fraud for a score.',
  },
]

export const nextOnlyIn = {
  files: [
    ...['app/**', 'components/**', 'proxy.ts', 'next.config.ts', 'instrumentation.ts', 'instrumentation-client.ts'],
    ...[
      'lib/http/**',
      'lib/action.ts',
      'lib/auth/session.ts',
      'lib/cache/**',
      'lib/**/cached.ts',
      'lib/**/{,admin-}actions.ts',
    ],
  ],
  pattern: { group: ['next', 'next/*'], message: 'Domain code knows no framework.' },
}

// What code that runs in the browser may take from lib: shapes, limits, money, and the doors to the server.
const browserSafe = /^@\/lib\/(.+\/)?((admin-)?(schema|actions)|money|client|labels|limits|list-state)$/

/** Client components import from lib only what is safe in a browser. Types are free: they vanish in the build. */
export const clientImports = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const [first] = context.sourceCode.ast.body
    if (first?.type !== 'ExpressionStatement' || first.directive !== 'use client') return {}
    return {
      ImportDeclaration(node) {
        const source = String(node.source.value)
        const isType = node.importKind === 'type' || node.specifiers.every((one) => one.importKind === 'type')
        if (!source.startsWith('@/lib/') || browserSafe.test(source) || (isType && node.specifiers.length > 0)) return
        context.report({
          node,
          message: `A client component may not import ${source}; only schema, actions, limits and money.`,
        })
      },
    }
  },
}
