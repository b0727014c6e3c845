import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { ProviderButtons } from '@/components/auth/provider-buttons'
import { SignInForm } from '@/components/auth/sign-in-form'
import { AuthLayout } from '@/components/layout/auth-layout'
import { Alert } from '@/components/ui/alert'
import { demoAccounts } from '@/lib/auth/demo-accounts'
import { configuredProviders } from '@/lib/auth/providers'
import { sameSitePath } from '@/lib/auth/same-site-path'
import { currentActor } from '@/lib/auth/session'
import { env } from '@/lib/env'
import { signInAction, signInWithProviderAction } from '../actions'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

const notices: Record<string, string> = {
  password: 'Your new password is set, and every device was signed out. Sign in with it.',
  email: 'Your new address is confirmed. Sign in with it.',
}

type SignInPageProps = { searchParams: Promise<Record<string, string | undefined>> }

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next, done, error } = await searchParams
  const [actor, demo] = await Promise.all([currentActor(), demoAccounts()])
  const target = next ? sameSitePath(next, '/account') : undefined
  if (actor.kind !== 'anonymous') redirect(target ?? (actor.kind === 'staff' ? '/admin' : '/account'))
  const notice = notices[done ?? '']
  const providerForm = async (form: FormData) => {
    'use server'
    await signInWithProviderAction(form)
  }
  return (
    <AuthLayout
      shopName={env.SHOP_NAME}
      title="Sign in"
      footer={
        <>
          New here?{' '}
          <Link href="/register" className="link">
            Create an account
          </Link>
        </>
      }
    >
      {notice && (
        <Alert tone="success" className="mb-6">
          {notice}
        </Alert>
      )}
      {error && (
        <Alert tone="danger" className="mb-6">
          That did not work. Sign in with email and password, or try again.
        </Alert>
      )}
      <SignInForm action={signInAction} next={target} demo={demo} />
      <ProviderButtons providers={configuredProviders} action={providerForm} next={target} />
    </AuthLayout>
  )
}
