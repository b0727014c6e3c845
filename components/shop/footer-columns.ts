/** What the footer links to beside the departments. */
export const footerColumns = [
  {
    title: 'Help',
    links: [
      { label: 'Find an order', href: '/orders' },
      { label: 'Your account', href: '/account' },
      { label: 'Your cart', href: '/cart' },
      { label: 'Search', href: '/search' },
      { label: 'Privacy', href: '/privacy' },
    ],
  },
  {
    title: 'For developers',
    links: [
      { label: 'API reference', href: '/api/redoc' },
      { label: 'Try the API', href: '/api/docs' },
    ],
  },
] as const
