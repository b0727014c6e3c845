import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/layout/skip-link'
import { openGraph } from '@/components/shop/open-graph'
import { themeScript } from '@/components/ui/theme-script'
import { Toaster } from '@/components/ui/toast'
import { env } from '@/lib/env'
import { fontClass } from './fonts'
import './globals.css'

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(env.SOUK_URL),
    title: { default: env.SHOP_NAME, template: `%s · ${env.SHOP_NAME}` },
    description: 'Ceramics, lighting, furniture and everyday things for the home, made to be used for a long time.',
    applicationName: env.SHOP_NAME,
    icons: {
      icon: [
        { url: '/icons/icon.svg', type: 'image/svg+xml' },
        { url: '/favicon.ico', sizes: '32x32' },
      ],
      apple: '/icons/apple-touch-icon.png',
    },
    openGraph: openGraph(),
    twitter: { card: 'summary_large_image' },
    formatDetection: { telephone: false, address: false, email: false },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f2' },
    { media: '(prefers-color-scheme: dark)', color: '#161513' },
  ],
}

/** The frame of every page: fonts, theme before the first paint and messages. It reads nothing of the visitor. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontClass} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <SkipLink />
        {children}
        <Toaster />
      </body>
    </html>
  )
}
