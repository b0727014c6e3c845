'use client'

export { ErrorPage as default } from '@/components/shop/error-page'
