import type { Metadata } from 'next'
import Link from 'next/link'
import { NewPasswordForm } from '@/components/auth/new-password-form'
import { AuthLayout } from '@/components/layout/auth-layout'
import { Button } from '@/components/ui/button'
import { kindOfMailToken } from '@/lib/auth/mail-token'
import { env } from '@/lib/env'

export const metadata: Metadata = { title: 'Set a password', robots: { index: false }, referrer: 'same-origin' }

type ResetPageProps = { searchParams: Promise<{ token?: string }> }

export default async function ResetPage({ searchParams }: ResetPageProps) {
  const { token = '' } = await searchParams
  const kind = token ? await kindOfMailToken(token) : null
  if (kind !== 'reset_password' && kind !== 'invite') {
    return (
      <AuthLayout
        shopName={env.SHOP_NAME}
        title="This link no longer works"
        description="It was used already, is too old, or a newer one was sent since."
      >
        <Button asChild block>
          <Link href="/forgot">Send me a new link</Link>
        </Button>
      </AuthLayout>
    )
  }
  const isInvite = kind === 'invite'
  return (
    <AuthLayout
      shopName={env.SHOP_NAME}
      title={isInvite ? 'Welcome to the team' : 'Set a new password'}
      description={isInvite ? 'Choose a password, then sign in.' : 'All your devices are signed out when you save it.'}
    >
      <NewPasswordForm token={token} />
    </AuthLayout>
  )
}
