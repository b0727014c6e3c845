'use server'

import { staffAction } from '@/lib/action'
import { cancelOrderInput, refundOrderInput } from '@/lib/orders/schema'
import { cancelOrder } from './cancel-order'
import { capturePayment, capturePaymentInput } from './capture-payment'
import { refundOrder } from './refund-order'

export const capturePaymentAction = staffAction('payments:write', { input: capturePaymentInput }, capturePayment)

export const refundOrderAction = staffAction('payments:write', { input: refundOrderInput }, refundOrder)

export const cancelOrderAction = staffAction('orders:write', { input: cancelOrderInput }, cancelOrder)
