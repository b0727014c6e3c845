import { ChartTip } from '@/components/ui/chart-frame'
import { AreaChart, BarChart, LineChart } from '@/components/ui/chart'
import { Picture, PicturePlaceholder } from '@/components/ui/picture'
import { type Exhibit, longText } from '../exhibit'
import { notLate, onlyShown, showsValue } from './reasons'

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
const placeholderRatio = '4 / 3'

/** Parts that draw: charts, and stored pictures. */
export const pictures: readonly Exhibit[] = [
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
      error: showsValue,
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
      error: showsValue,
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
]
