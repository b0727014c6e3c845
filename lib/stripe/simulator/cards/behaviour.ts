import type { DeclineName } from './declines'

/** How a test card or account behaves when it is used; nothing here means that it simply pays. */
export type Behaviour = {
  /** the bank refuses, with this reason */
  decline?: DeclineName
  /** the gateway's own risk check refuses before any bank is asked */
  blocked?: boolean
  risk?: 'elevated' | 'highest'
  /**
   * 3-D Secure: always asked for, asked for unless the card was saved with consent, only with the shopper present,
   * only when the shop requests it, or impossible. Absent: possible but the cardholder never enrolled.
   */
  challenge?: 'always' | 'unless_saved' | 'on_session' | 'on_request' | 'unsupported'
  cvcCheck?: 'fail'
  dispute?: 'fraudulent' | 'product_not_received' | 'inquiry'
  refund?: 'pending' | 'fails'
  /** bank debits: seconds until the outcome is known */
  settlesAfter?: number
}
