import { WaysOn } from '@/components/shop/ways-on'

export default function ShopNotFound() {
  return (
    <WaysOn
      title="There is nothing at this address"
      text="The page may have moved, or the address has a slip in it. The search usually finds the way."
    />
  )
}
