/** The names of cache tags, in one place. A tag says what a cached thing was made from. */
export const tags = {
  product: (id: string) => `product:${id}`,
  /** the page at a slug, also while there is none */
  productSlug: (slug: string) => `product-slug:${slug}`,
  category: (id: string) => `category:${id}`,
  /** the tree of categories: menus, breadcrumbs */
  categories: 'categories',
  /** any list of products: home, categories, sitemap */
  listings: 'listings',
  /** products listed under one category, itself or below */
  listing: (categoryId: string) => `listing:${categoryId}`,
  settings: 'settings',
  /** synonyms, rules by query and weights of search */
  searchPolicy: 'search-policy',
  /** what staff decided for rails */
  recommendations: 'recommendations',
  shipping: 'shipping',
  apiKeys: 'api-keys',
  session: (id: string) => `session:${id}`,
  role: (id: string) => `role:${id}`,
  /** which version of a model is live or in shadow */
  model: (name: string) => `model:${name}`,
} as const
