import { z } from 'zod'
import { env } from '@/lib/env'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'getIndex',
  summary: 'Where everything is',
  tag: 'About',
  access: 'public',
  response: z.strictObject({
    name: z.string(),
    version: z.string(),
    openapi: z.string(),
    docs: z.string(),
    reference: z.string(),
    errors: z.string(),
    products: z.string(),
    search: z.string(),
  }),
  async run() {
    const at = (path: string) => `${env.SOUK_URL}/api/${path}`
    return {
      name: `${env.SHOP_NAME} API`,
      version: '1',
      openapi: at('v1/openapi.json'),
      docs: at('docs'),
      reference: at('redoc'),
      errors: at('docs/errors'),
      products: at('v1/products'),
      search: at('v1/search?q=mug'),
    }
  },
})
