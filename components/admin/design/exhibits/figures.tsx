import { ChartTip } from '@/components/ui/chart-frame'
import { AreaChart, BarChart, LineChart } from '@/components/ui/chart'
import { Badge } from '@/components/ui/badge'
import { DefinitionList } from '@/components/ui/definition-list'
import { Kbd } from '@/components/ui/kbd'
import { Meter } from '@/components/ui/meter'
import { Picture, PicturePlaceholder } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import { Rating } from '@/components/ui/rating'
import { Spinner } from '@/components/ui/spinner'
import { Stat, StatGrid } from '@/components/ui/stat'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { type Exhibit, longText, longWord } from '../exhibit'
import { ratingInputs } from './forms'

const onlyShown = 'It is only shown: nothing can be pressed.'
const noValue = 'It shows a value and asks for none.'
const notLate = 'It comes with its page; what is late has a skeleton in its place.'
const sales = [
  ['2026-03-01', 412_00, 288_00],
  ['2026-03-02', 380_00, 312_00],
  ['2026-03-03', 508_00, 271_00],
  ['2026-03-04', 462_00, 340_00],
  ['2026-03-05', 690_00, 402_00],
  ['2026-03-06', 731_00, 455_00],
  ['2026-03-07', 655_00, 391_00],
].map(([day, shop, trade]) => ({ day: day!, shop: shop!, trade: trade! }))
const series = [
  { key: 'shop', label: 'Shop' },
  { key: 'trade', label: 'Trade' },
]
const chart = { data: sales, x: 'day', series, unit: 'money', currency: 'EUR', height: 180 } as const
const facts = [
  { term: 'Material', description: 'Stoneware, ash glaze' },
  { term: 'Size', description: '9 × 8 cm' },
  { term: 'Care', description: 'Dishwasher' },
]
const placeholderRatio = '4 / 3'

/** Parts that show a figure, a word or a picture. */
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
      error: noValue,
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
    part: 'badge',
    group: 'Figures and labels',
    use: 'A short status; the colour only supports the word.',
    states: {
      default: () => (
        <div className="flex flex-wrap gap-2">
          <Badge>Draft</Badge>
          <Badge tone="accent">New</Badge>
          <Badge tone="success" dot>
            Paid
          </Badge>
          <Badge tone="warning">Low stock</Badge>
          <Badge tone="danger">Failed</Badge>
          <Badge tone="info">On its way</Badge>
        </div>
      ),
      hover: onlyShown,
      focus: onlyShown,
      disabled: onlyShown,
      error: 'A failed state is a badge in the tone of danger.',
      loading: notLate,
      empty: 'Without a word there is no badge.',
      long: () => <Badge tone="warning">Partly shipped, waiting</Badge>,
      rtl: () => (
        <Badge tone="success" dot>
          مدفوع
        </Badge>
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
      error: noValue,
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
      error: noValue,
      loading: notLate,
      empty: () => <Meter label="1 star" value={0} showValue />,
      long: () => <Meter label={longText} value={120} showValue="12,000 of 10,000" />,
      rtl: () => <Meter label="٥ نجوم" value={70} showValue />,
    },
  },
  {
    part: 'definition-list',
    group: 'Figures and labels',
    use: 'Terms and their values: rows for specifications, a grid for a record.',
    states: {
      default: () => <DefinitionList items={facts} />,
      hover: onlyShown,
      focus: onlyShown,
      disabled: onlyShown,
      error: noValue,
      loading: notLate,
      empty: () => (
        <DefinitionList items={[{ term: 'Phone', description: <span className="text-subtle">none</span> }]} />
      ),
      long: () => <DefinitionList items={[{ term: longText, description: `${longText} ${longWord}` }]} />,
      rtl: () => <DefinitionList items={[{ term: 'المادة', description: 'حجر مزجج' }]} />,
    },
    more: {
      Grid: () => <DefinitionList layout="grid" items={facts} />,
      Stacked: () => <DefinitionList layout="stacked" items={facts} />,
    },
  },
  {
    part: 'chart',
    group: 'Figures and labels',
    use: 'Lines, areas and bars in one style; the same figures stand in a table below.',
    states: {
      default: () => <AreaChart title="Revenue" {...chart} />,
      hover: () => (
        <div className="w-48">
          <ChartTip
            active
            label="2026-03-05"
            payload={[
              { dataKey: 'shop', value: 690_00, graphicalItemId: 'shop' },
              { dataKey: 'trade', value: 402_00, graphicalItemId: 'trade' },
            ]}
            unit="money"
            series={series}
          />
        </div>
      ),
      focus: 'The drawing takes no focus; the table below it does.',
      disabled: onlyShown,
      error: noValue,
      loading: notLate,
      empty: () => <LineChart title="Revenue" {...chart} data={[]} />,
      long: () => (
        <BarChart
          title={longText}
          layout="horizontal"
          data={[
            { name: longText, shop: 412_00 },
            { name: 'Mugs', shop: 120_00 },
          ]}
          x="name"
          series={[{ key: 'shop', label: longText }]}
          unit="money"
          height={140}
        />
      ),
      rtl: () => <LineChart title="الإيرادات" {...chart} />,
    },
    more: {
      Lines: () => <LineChart title="Revenue" {...chart} />,
      'Stacked areas': () => <AreaChart title="Revenue" stacked {...chart} />,
      Bars: () => <BarChart title="Revenue" {...chart} />,
    },
  },
  {
    part: 'chart-frame',
    group: 'Figures and labels',
    use: 'What all charts share: title, legend, reserved height, the table, and the words at the pointer. Used by the charts only.',
    states: {
      default: () => <BarChart title="Orders" description="By door" stacked {...chart} />,
      hover: 'See the chart.',
      focus: true,
      disabled: onlyShown,
      error: noValue,
      loading: notLate,
      empty: () => <BarChart title="Orders" {...chart} data={[]} />,
      long: () => <BarChart title={longText} description={longText} {...chart} />,
      rtl: () => <BarChart title="الطلبات" {...chart} />,
    },
  },
  {
    part: 'picture',
    group: 'Figures and labels',
    use: 'A stored picture in the format and width the browser needs; its space is kept.',
    states: {
      default: ({ picture }) =>
        picture ? (
          <Picture {...picture} sizes="320px" ratio={placeholderRatio} className="max-w-80" />
        ) : (
          <PicturePlaceholder ratio={placeholderRatio} className="max-w-80" />
        ),
      hover: onlyShown,
      focus: onlyShown,
      disabled: onlyShown,
      error: 'A picture that does not come leaves its ground and its alternative text.',
      loading: () => <div className="max-w-80 bg-sunken" style={{ aspectRatio: placeholderRatio }} />,
      empty: () => <PicturePlaceholder ratio={placeholderRatio} className="max-w-80" />,
      long: 'Its text is the alternative and is not seen.',
      rtl: 'It is the same in both directions.',
    },
  },
  {
    part: 'spinner',
    group: 'Figures and labels',
    use: 'A wait of less than a few seconds, in the place of what was pressed.',
    states: {
      default: () => (
        <div className="flex items-center gap-4">
          <Spinner />
          <Spinner size={24} label="Loading" />
        </div>
      ),
      hover: onlyShown,
      focus: onlyShown,
      disabled: onlyShown,
      error: onlyShown,
      loading: true,
      empty: onlyShown,
      long: 'Its label is read out and not seen.',
      rtl: 'It is the same in both directions.',
    },
  },
  {
    part: 'kbd',
    group: 'Figures and labels',
    use: 'A key of the keyboard, where a shortcut is told.',
    states: {
      default: () => (
        <span className="inline-flex gap-1">
          <Kbd>/</Kbd>
          <Kbd>Esc</Kbd>
          <Kbd>⌘ K</Kbd>
        </span>
      ),
      hover: onlyShown,
      focus: onlyShown,
      disabled: onlyShown,
      error: onlyShown,
      loading: onlyShown,
      empty: 'A key has a name.',
      long: () => <Kbd>Control + Shift + Enter</Kbd>,
      rtl: () => <Kbd>إدخال</Kbd>,
    },
  },
  {
    part: 'visually-hidden',
    group: 'Figures and labels',
    use: 'Words for assistive technology where the eye has them from the place they stand in.',
    states: {
      default: () => (
        <p className="text-muted">
          Between these two marks stands a sentence that is only heard: › <VisuallyHidden>Only heard.</VisuallyHidden> ‹
        </p>
      ),
      hover: onlyShown,
      focus: onlyShown,
      disabled: onlyShown,
      error: onlyShown,
      loading: onlyShown,
      empty: onlyShown,
      long: onlyShown,
      rtl: onlyShown,
    },
  },
]
