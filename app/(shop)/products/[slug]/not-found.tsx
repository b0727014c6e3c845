import { WaysOn } from '@/components/shop/ways-on'

export default function ProductNotFound() {
  return (
    <WaysOn
      title="This product is not here any more"
      text="It may have sold out for good or moved. Search for something like it, or look at what others like."
    />
  )
}
