import { env } from '@/lib/env'
import { orderLink } from '@/lib/orders/order-token'
import { button, fine, type Message, text } from './message'

const link = (path: string, token: string) => `${env.SOUK_URL}${path}?token=${encodeURIComponent(token)}`
const ignore = fine('You did not ask for this? Then you need do nothing: without the link nothing changes.')

/** Asks to confirm the address of a new account. */
export function verifyEmail(token: string): Message {
  return {
    subject: `Confirm your address for ${env.SHOP_NAME}`,
    preheader: 'One press and your account is ready.',
    title: 'Confirm your address',
    blocks: [
      text(`Welcome. One press on the button and your account at ${env.SHOP_NAME} is ready.`),
      button('Confirm my address', link('/verify', token)),
      fine('The link works once, for two days.'),
      ignore,
    ],
  }
}

/** Brings the link to set a new password. */
export function resetPassword(token: string): Message {
  return {
    subject: 'Set a new password',
    preheader: 'The link works for one hour.',
    title: 'Set a new password',
    blocks: [
      text(`Somebody, hopefully you, wants to set a new password for this address at ${env.SHOP_NAME}.`),
      button('Set a new password', link('/reset', token)),
      fine('The link works once, for one hour. All devices are signed out when you use it.'),
      ignore,
    ],
  }
}

/** Asks the new address of an account to confirm the change. */
export function changeEmail(token: string): Message {
  return {
    subject: 'Confirm your new address',
    preheader: 'From then on you sign in with this address.',
    title: 'Confirm your new address',
    blocks: [
      text(
        `You want to use this address for your account at ${env.SHOP_NAME}. Once it is confirmed you sign in with it, and our mails come here.`,
      ),
      button('Use this address', link('/verify', token)),
      fine('The link works once, for one day.'),
      ignore,
    ],
  }
}

/** Invites somebody into the shop's staff. */
export function inviteStaff(token: string): Message {
  return {
    subject: `Your invitation to ${env.SHOP_NAME}`,
    preheader: 'Choose a password and you are in.',
    title: 'Welcome to the team',
    blocks: [
      text(`You were invited to work on ${env.SHOP_NAME}. Choose a password, then sign in with this address.`),
      button('Accept the invitation', link('/reset', token)),
      fine('The link works once, for seven days. Afterwards ask whoever invited you for a new one.'),
    ],
  }
}

/** Greets a customer whose account is ready. */
export function welcome(firstName: string): Message {
  return {
    subject: `Welcome to ${env.SHOP_NAME}`,
    preheader: 'Your orders, addresses and wishlist in one place.',
    title: firstName ? `Welcome, ${firstName}` : 'Welcome',
    blocks: [
      text(
        'Your account is ready. It keeps your orders, your addresses and the things you want to remember, and makes the next checkout a short one.',
      ),
      button('Go to your account', `${env.SOUK_URL}/account`),
      fine('We write about your orders, and about nothing else unless you ask us to.'),
    ],
  }
}

/** Brings the link to an order to the address it was placed with. */
export function orderLookUp(orderId: string, number: number): Message {
  return {
    subject: `The link to your order ${number}`,
    preheader: 'See where it is, follow the parcel, ask for help.',
    title: `Your order ${number}`,
    blocks: [
      text('Here is the link you asked for. It opens your order without signing in, so keep it to yourself.'),
      button('View your order', orderLink(orderId)),
      ignore,
    ],
  }
}
