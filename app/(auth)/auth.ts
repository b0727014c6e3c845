import 'server-only'
import { cookies, headers } from 'next/headers'
import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import GitHub from 'next-auth/providers/github'
import Google from 'next-auth/providers/google'
import { confirmRegistration } from '@/lib/auth/confirm-registration'
import type { SignedIn } from '@/lib/auth/open-session'
import { configuredProviders, verifiedEmail } from '@/lib/auth/providers'
import { endSession } from '@/lib/auth/revoke-sessions'
import { mailTokenInput, signInInput } from '@/lib/auth/schema'
import { currentDevice } from '@/lib/auth/session'
import { actorOfSession } from '@/lib/auth/session-actor'
import { SESSION_DAYS, sessionCookie } from '@/lib/auth/session-cookie'
import { signInWithPassword } from '@/lib/auth/sign-in-with-password'
import { signInWithProvider } from '@/lib/auth/sign-in-with-provider'
import { readToken, signToken } from '@/lib/auth/signed-token'
import { CART_COOKIE, cartCookie } from '@/lib/cart/cookie'
import { mergeCarts } from '@/lib/cart/merge-carts'
import { agreedVisitorId } from '@/lib/analytics/visitor'
import { joinVisitor } from '@/lib/analytics/join-visitor'
import { renewVisitor } from '@/lib/analytics/save-consent'
import { getProfile } from '@/lib/customers/queries'
import { deriveSecret, env } from '@/lib/env'
import { AppError, invalidInput } from '@/lib/errors'
import { log } from '@/lib/log'

const SESSION_S = SESSION_DAYS * 24 * 3600

declare module 'next-auth' {
  interface User {
    session?: SignedIn
  }
}

/** A refused sign-in that still knows why; next-auth shows browsers nothing but the code. */
export class SignInRefused extends CredentialsSignin {
  constructor(readonly reason: AppError) {
    super()
    this.code = reason.code
  }
}

async function signedIn(work: () => Promise<SignedIn>) {
  try {
    const session = await work()
    return { id: session.userId, session }
  } catch (error) {
    throw error instanceof AppError ? new SignInRefused(error) : error
  }
}

const password = Credentials({
  id: 'password',
  credentials: { email: {}, password: {} },
  authorize: ({ email, password }) =>
    signedIn(async () => {
      const parsed = signInInput.safeParse({ email, password })
      if (!parsed.success) throw invalidInput(parsed.error.issues)
      return signInWithPassword(parsed.data, await currentDevice())
    }),
})

const mailLink = Credentials({
  id: 'mail-link',
  credentials: { token: {} },
  authorize: ({ token }) =>
    signedIn(async () => {
      const parsed = mailTokenInput.safeParse({ token })
      if (!parsed.success) throw invalidInput(parsed.error.issues)
      return confirmRegistration(parsed.data.token, await currentDevice())
    }),
})

const companies = {
  google: () => Google({ clientId: env.AUTH_GOOGLE_ID, clientSecret: env.AUTH_GOOGLE_SECRET }),
  github: () => GitHub({ clientId: env.AUTH_GITHUB_ID, clientSecret: env.AUTH_GITHUB_SECRET }),
}

/** What the guest had in the cart goes on in the customer's cart. */
async function bringCartAlong({ customerId }: SignedIn): Promise<void> {
  if (!customerId) return
  const jar = await cookies()
  const cartId = await mergeCarts(jar.get(CART_COOKIE)?.value ?? null, customerId)
  if (cartId) jar.set(cartCookie(cartId))
}

/** What was done in this browser belongs to the customer, if it may be recognised. Nobody is kept from signing in by it. */
async function joinBrowser({ customerId }: SignedIn): Promise<void> {
  const visitorId = agreedVisitorId(await headers())
  if (!customerId || !visitorId) return
  try {
    // A browser that somebody else signed in on before gets an id of its own for each of them.
    if (!(await joinVisitor(visitorId, customerId))) await joinVisitor(renewVisitor(await cookies()), customerId)
  } catch (error) {
    log.warn({ err: error }, 'a visitor could not be joined to a customer')
  }
}

const config: NextAuthConfig = {
  basePath: '/api/auth',
  trustHost: true,
  secret: deriveSecret('next-auth'),
  useSecureCookies: sessionCookie.options.secure,
  cookies: { sessionToken: sessionCookie },
  session: { strategy: 'jwt', maxAge: SESSION_S },
  pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/account/security' },
  providers: [password, mailLink, ...configuredProviders.map(({ id }) => companies[id]())],
  jwt: {
    // The cookie only names a session; whether that still counts is looked up on every request.
    encode: ({ token }) => signToken('session', { sessionId: String(token?.sub), scopes: [] }, SESSION_S),
    decode: async ({ token }) => {
      const claims = token ? await readToken('session', token) : null
      return claims && { sub: claims.sessionId }
    },
  },
  callbacks: {
    async signIn({ user, account, profile }) {
      if (!account || account.type === 'credentials') return true
      try {
        const email = await verifiedEmail(account.provider, { ...profile }, account.access_token)
        const identity = {
          provider: account.provider,
          accountId: account.providerAccountId,
          email,
          name: user.name ?? '',
        }
        user.session = await signInWithProvider(identity, await currentDevice())
        return true
      } catch (error) {
        if (error instanceof AppError) return '/sign-in?error=provider'
        throw error
      }
    },
    async jwt({ token, user }) {
      if (user?.session) return { sub: user.session.sessionId }
      return token.sub && (await actorOfSession(token.sub, null)) ? token : null
    },
    async session({ session, token }) {
      const actor = await actorOfSession(String(token.sub), null)
      const profile = actor && (await getProfile(actor))
      return {
        expires: session.expires,
        user: { id: profile?.userId, name: profile?.name, email: profile?.email },
      } as typeof session
    },
  },
  events: {
    async signIn({ user }) {
      if (!user.session) return
      await bringCartAlong(user.session)
      await joinBrowser(user.session)
    },
    async signOut(message) {
      if ('token' in message && message.token?.sub) await endSession(null, message.token.sub)
    },
  },
  logger: {
    error: (error) =>
      error instanceof CredentialsSignin
        ? log.debug({ err: error }, 'sign-in refused')
        : log.error({ err: error }, 'sign-in failed'),
    warn: (code) => log.debug({ code }, 'next-auth warns'),
    debug: () => {},
  },
}

/** next-auth with our accounts, sessions and carts behind it. */
export const { handlers, signIn, signOut } = NextAuth(config)
