import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { RegisterForm } from '@/components/auth/register-form'
import { AuthLayout } from '@/components/layout/auth-layout'
import { currentActor } from '@/lib/auth/session'
import { env } from '@/lib/env'

export const metadata: Metadata = { title: 'Create an account', robots: { index: false } }

export default async function RegisterPage() {
  if ((await currentActor()).kind !== 'anonymous') redirect('/account')
  return (
    <AuthLayout
      shopName={env.SHOP_NAME}
      title="Create an account"
      description="For your orders, addresses and returns in one place."
      footer={
        <>
          Already have one?{' '}
          <Link href="/sign-in" className="link">
            Sign in
          </Link>
        </>
      }
    >
      <RegisterForm />
    </AuthLayout>
  )
}
