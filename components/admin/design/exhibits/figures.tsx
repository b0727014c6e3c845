import { Meter } from '@/components/ui/meter'
import { Price } from '@/components/ui/price'
import { Rating, RatingInput } from '@/components/ui/rating'
import { Stat, StatGrid } from '@/components/ui/stat'
import { type Exhibit, longText } from '../exhibit'
import { notLate, onlyShown, showsValue } from './reasons'

/** The stars a shopper gives. */
const ratingInputs = {
  'To be given': ({ at }: { at: string }) => <RatingInput name={at} defaultValue={4} />,
  'To be given, refused': ({ at }: { at: string }) => <RatingInput name={at} error="Choose from one to five stars." />,
}

/** Parts that show a figure. */
export const figures: readonly Exhibit[] = [
  {
    part: 'price',
    group: 'Figures and labels',
    use: 'An amount of money; with the old price both are read out in words.',
    states: {
      default: () => (
        <div className="flex flex-col gap-2">
          <Price amountMinor={2400} currency="EUR" />
          <Price amountMinor={1900} compareAtMinor={2400} currency="EUR" />
          <Price amountMinor={1900} currency="EUR" from />
          <Price amountMinor={3200} currency="EUR" unit="kg" />
        </div>
      ),
      hover: onlyShown,
      focus: onlyShown,
      disabled: onlyShown,
      error: showsValue,
      loading: notLate,
      empty: 'A product without a price is not for sale and shows none.',
      long: () => <Price amountMinor={123_456_789_00} compareAtMinor={223_456_789_00} currency="EUR" size="lg" />,
      rtl: () => <Price amountMinor={1900} compareAtMinor={2400} currency="EUR" locale="ar-EG" />,
    },
    more: {
      Sizes: () => (
        <div className="flex items-baseline gap-4">
          <Price amountMinor={2400} currency="EUR" size="sm" />
          <Price amountMinor={2400} currency="EUR" />
          <Price amountMinor={2400} currency="EUR" size="lg" />
        </div>
      ),
    },
  },
  {
    part: 'rating',
    group: 'Figures and labels',
    use: 'Stars for a mean, and the same stars to be given.',
    states: {
      default: () => <Rating value={4.4} count={128} showValue />,
      hover: onlyShown,
      focus: ({ at }) => ratingInputs['To be given']({ at }),
      disabled: onlyShown,
      error: ({ at }) => ratingInputs['To be given, refused']({ at }),
      loading: notLate,
      empty: () => <Rating value={0} count={0} />,
      long: () => <Rating value={4.96} count={1_204_512} showValue size="md" />,
      rtl: () => <Rating value={3.5} count={12} showValue />,
    },
    more: ratingInputs,
  },
  {
    part: 'stat',
    group: 'Figures and labels',
    use: 'One figure with how it moved; several stand in one frame.',
    states: {
      default: () => (
        <StatGrid>
          <Stat label="Revenue" value="€4,280.00" delta={{ value: '12 %', direction: 'up' }} hint="since yesterday" />
          <Stat label="Returns" value="3" delta={{ value: '2', direction: 'up', good: false }} href="/admin/orders" />
        </StatGrid>
      ),
      hover: true,
      focus: true,
      disabled: onlyShown,
      error: showsValue,
      loading: notLate,
      empty: () => (
        <StatGrid>
          <Stat label="Revenue" value="–" hint="no order yet" />
        </StatGrid>
      ),
      long: () => (
        <StatGrid>
          <Stat
            label={longText}
            value="€123,456,789.00"
            delta={{ value: '1,240 %', direction: 'up' }}
            hint={longText}
          />
        </StatGrid>
      ),
      rtl: () => (
        <StatGrid>
          <Stat label="الإيرادات" value="€4,280" delta={{ value: '12 %', direction: 'down' }} hint="منذ الأمس" />
        </StatGrid>
      ),
    },
  },
  {
    part: 'meter',
    group: 'Figures and labels',
    use: 'A share of a whole: the rows of a histogram, progress, stock.',
    states: {
      default: () => (
        <>
          <Meter label="5 stars" value={82} showValue />
          <Meter label="4 stars" value={12} showValue />
          <Meter label="Stock" value={6} max={40} tone="warning" showValue="6 of 40" />
        </>
      ),
      hover: onlyShown,
      focus: onlyShown,
      disabled: onlyShown,
      error: showsValue,
      loading: notLate,
      empty: () => <Meter label="1 star" value={0} showValue />,
      long: () => <Meter label={longText} value={120} showValue="12,000 of 10,000" />,
      rtl: () => <Meter label="٥ نجوم" value={70} showValue />,
    },
  },
]
