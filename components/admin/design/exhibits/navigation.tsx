import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { PageHeader } from '@/components/ui/page-header'
import { LoadMore, Pagination } from '@/components/ui/pagination'
import { Steps } from '@/components/ui/steps'
import { TabNav } from '@/components/ui/tab-nav'
import { type Exhibit, longText } from '../exhibit'
import { here, always, noValue, withPage } from './reasons'

const tabs = [
  { href: here, label: 'All', current: true, count: 128 },
  { href: `${here}?2`, label: 'Open', count: 12 },
  { href: `${here}?3`, label: 'Closed' },
]

/** Parts that say where one is, and lead on. */
export const navigation: readonly Exhibit[] = [
  {
    part: 'page-header',
    group: 'Lists and navigation',
    use: 'The first heading of a page with its actions; in the serif on the storefront.',
    states: {
      default: () => (
        <PageHeader
          title="Orders"
          description="Newest first."
          back={{ href: here, label: 'Home' }}
          actions={<Button size="sm">Export</Button>}
        />
      ),
      hover: true,
      focus: true,
      disabled: always,
      error: noValue,
      loading: withPage,
      empty: () => <PageHeader title="Orders" />,
      long: () => <PageHeader title={longText} description={longText} actions={<Button size="sm">Export</Button>} />,
      rtl: () => <PageHeader title="الطلبات" back={{ href: here, label: 'الرئيسية' }} />,
    },
    more: { Display: () => <PageHeader display eyebrow="Journal" title="The kiln at dusk" description="A visit." /> },
  },
  {
    part: 'tab-nav',
    group: 'Lists and navigation',
    use: 'Views of one list, each with its own address.',
    states: {
      default: ({ at }) => <TabNav label={`Orders ${at}`} items={tabs} />,
      hover: true,
      focus: true,
      disabled: always,
      error: noValue,
      loading: withPage,
      empty: 'A list with one view has none.',
      long: ({ at }) => (
        <TabNav
          label={`Orders ${at}`}
          items={[...tabs, { href: `${here}?4`, label: longText }, { href: `${here}?5`, label: 'Last' }]}
        />
      ),
      rtl: ({ at }) => (
        <TabNav
          label={`الطلبات ${at}`}
          items={[
            { href: here, label: 'الكل', current: true, count: 128 },
            { href: `${here}?2`, label: 'مفتوح' },
          ]}
        />
      ),
    },
  },
  {
    part: 'pagination',
    group: 'Lists and navigation',
    use: 'On to the next page of a list read by cursor; on the storefront, more below what is there.',
    states: {
      default: ({ at }) => <Pagination label={`Pages ${at}`} summary="20 of 128" firstHref={here} nextHref={here} />,
      hover: true,
      focus: true,
      disabled: ({ at }) => <Pagination label={`Pages ${at}`} summary="128 of 128" firstHref={here} />,
      error: noValue,
      loading: 'The next page is a page.',
      empty: 'With one page it is not shown.',
      long: ({ at }) => <Pagination label={`Pages ${at}`} summary={longText} firstHref={here} nextHref={here} />,
      rtl: ({ at }) => <Pagination label={`صفحات ${at}`} summary="٢٠ من ١٢٨" nextHref={here} />,
    },
    more: { 'More below': () => <LoadMore href={here} shown={48} total={128} /> },
  },
  {
    part: 'breadcrumbs',
    group: 'Lists and navigation',
    use: 'The way from the home page to here.',
    states: {
      default: () => (
        <Breadcrumbs items={[{ label: 'Home', href: here }, { label: 'Ceramics', href: here }, { label: 'Mugs' }]} />
      ),
      hover: true,
      focus: true,
      disabled: always,
      error: noValue,
      loading: withPage,
      empty: 'The home page has none.',
      long: () => (
        <Breadcrumbs items={[{ label: 'Home', href: here }, { label: longText, href: here }, { label: longText }]} />
      ),
      rtl: () => <Breadcrumbs items={[{ label: 'الرئيسية', href: here }, { label: 'أكواب' }]} />,
    },
  },
  {
    part: 'steps',
    group: 'Lists and navigation',
    use: 'Where one is in a sequence; what is done may be gone back to.',
    states: {
      default: ({ at }) => (
        <Steps
          label={`Checkout ${at}`}
          current={1}
          steps={[{ label: 'Address', href: here }, { label: 'Shipping' }, { label: 'Payment' }]}
        />
      ),
      hover: true,
      focus: true,
      disabled: 'What comes later is no link.',
      error: 'The step itself says what is wrong.',
      loading: withPage,
      empty: 'A single step has none.',
      long: ({ at }) => (
        <Steps
          label={`Checkout ${at}`}
          current={1}
          steps={[{ label: longText, href: here }, { label: longText }, { label: 'Payment' }]}
        />
      ),
      rtl: ({ at }) => (
        <Steps
          label={`الدفع ${at}`}
          current={1}
          steps={[{ label: 'العنوان', href: here }, { label: 'التوصيل' }, { label: 'الدفع' }]}
        />
      ),
    },
  },
  {
    part: 'chip',
    group: 'Lists and navigation',
    use: 'A filter to set, one that is set, or one that can be taken away.',
    states: {
      default: () => (
        <div className="flex flex-wrap gap-2">
          <Chip href={here}>Stoneware</Chip>
          <Chip href={here} current>
            Under €50
          </Chip>
          <Chip href={here} removeLabel="Take away">
            Ash
          </Chip>
          <Chip>Only a word</Chip>
        </div>
      ),
      hover: true,
      focus: true,
      disabled: 'A filter that finds nothing is not offered.',
      error: noValue,
      loading: withPage,
      empty: 'Without a word there is no chip.',
      long: () => (
        <Chip href={here} removeLabel="Take away">
          {longText}
        </Chip>
      ),
      rtl: () => (
        <Chip href={here} removeLabel="إزالة">
          رمادي
        </Chip>
      ),
    },
  },
]
