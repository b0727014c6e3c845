import type { Metadata } from 'next'
import Link from 'next/link'
import { ConfirmLinkForm } from '@/components/auth/confirm-link-form'
import { AuthLayout } from '@/components/layout/auth-layout'
import { Button } from '@/components/ui/button'
import { confirmEmailAction } from '@/lib/auth/actions'
import { kindOfMailToken } from '@/lib/auth/mail-token'
import { env } from '@/lib/env'
import { confirmRegistrationAction } from '../actions'

export const metadata: Metadata = { title: 'Confirm your address', robots: { index: false }, referrer: 'same-origin' }

type VerifyPageProps = { searchParams: Promise<{ token?: string }> }

export default async function VerifyPage({ searchParams }: VerifyPageProps) {
  const { token = '' } = await searchParams
  const kind = token ? await kindOfMailToken(token) : null
  if (kind === 'verify_email') {
    return (
      <AuthLayout
        shopName={env.SHOP_NAME}
        title="Welcome"
        description="One click and your account is ready. If you did not register here, close this page and nothing happens."
      >
        <ConfirmLinkForm action={confirmRegistrationAction} token={token} label="Complete my registration" />
      </AuthLayout>
    )
  }
  if (kind === 'change_email') {
    return (
      <AuthLayout
        shopName={env.SHOP_NAME}
        title="Your new address"
        description="From now on you sign in with it, and our emails go there."
      >
        <ConfirmLinkForm action={confirmEmailAction} token={token} label="Use this address" />
      </AuthLayout>
    )
  }
  return (
    <AuthLayout
      shopName={env.SHOP_NAME}
      title="This link no longer works"
      description="It was used already, is too old, or a newer one was sent since."
    >
      <div className="flex flex-col gap-3">
        <Button asChild block>
          <Link href="/sign-in">Sign in</Link>
        </Button>
        <Button asChild block variant="secondary">
          <Link href="/register">Register again</Link>
        </Button>
      </div>
    </AuthLayout>
  )
}
