import { PackageSearch } from 'lucide-react'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { LoadMore, Pagination } from '@/components/ui/pagination'
import { Panel } from '@/components/ui/panel'
import { Skeleton } from '@/components/ui/skeleton'
import { Steps } from '@/components/ui/steps'
import { type Column, DataTable, Table, Tbody, Td, Th, Thead, Tr } from '@/components/ui/table'
import { TabNav } from '@/components/ui/tab-nav'
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs'
import { type Exhibit, longText } from '../exhibit'

const here = '/admin/design'
const noValue = 'It leads somewhere and asks for no value.'
const always = 'All of its links can be followed.'
const withPage = 'It comes with its page.'

type Row = { id: string; name: string; status: string; total: string }
const rows: Row[] = [
  { id: 'a', name: 'HV-2041', status: 'Paid', total: '€84.00' },
  { id: 'b', name: 'HV-2040', status: 'Shipped', total: '€212.50' },
  { id: 'c', name: 'HV-2039', status: 'Paid', total: '€19.00' },
]
const columns: Column<Row>[] = [
  { key: 'name', header: 'Order', cell: (row) => row.name, primary: true, sort: { href: here, direction: 'desc' } },
  { key: 'status', header: 'Status', cell: (row) => <Badge>{row.status}</Badge>, sort: { href: here } },
  { key: 'total', header: 'Total', cell: (row) => row.total, numeric: true },
]
const table = { columns, rows, rowKey: (row: Row) => row.id, rowHref: () => here }
const tabs = [
  { href: here, label: 'All', current: true, count: 128 },
  { href: `${here}?2`, label: 'Open', count: 12 },
  { href: `${here}?3`, label: 'Closed' },
]

/** Parts that hold other things, or lead to them. */
export const lists: readonly Exhibit[] = [
  {
    part: 'table',
    group: 'Lists and navigation',
    use: 'Rows to be compared; the first cell is a link that covers its row.',
    states: {
      default: ({ at }) => <DataTable caption={`Orders ${at}`} {...table} />,
      hover: true,
      focus: true,
      disabled: 'A row that may not be opened has no link.',
      error: 'A list that failed is an alert in its place.',
      loading: ({ at }) => (
        <Table caption={`Orders ${at}`}>
          <Thead>
            <Tr>
              <Th>Order</Th>
              <Th numeric>Total</Th>
            </Tr>
          </Thead>
          <Tbody>
            {[1, 2, 3].map((row) => (
              <Tr key={row}>
                <Td>
                  <Skeleton className="h-4 w-24" />
                </Td>
                <Td>
                  <Skeleton className="ms-auto h-4 w-14" />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      ),
      empty: ({ at }) => (
        <DataTable
          caption={`Orders ${at}`}
          {...table}
          rows={[]}
          empty={<EmptyState level={3} title="No order yet" description="The first one will stand here." />}
        />
      ),
      long: ({ at }) => (
        <DataTable
          caption={`Orders ${at}`}
          {...table}
          rows={[{ id: 'a', name: longText, status: 'Partly shipped', total: '€1,234,567.00' }]}
        />
      ),
      rtl: ({ at }) => (
        <DataTable
          caption={`الطلبات ${at}`}
          {...table}
          rows={[{ id: 'a', name: 'HV-2041', status: 'مدفوع', total: '€84.00' }]}
        />
      ),
    },
    more: {
      'A chosen row': ({ at }) => <DataTable caption={`Chosen ${at}`} {...table} selected={(row) => row.id === 'b'} />,
    },
  },
  {
    part: 'panel',
    group: 'Lists and navigation',
    use: 'A bordered block of the admin and the account; a table reaches its edges.',
    states: {
      default: () => (
        <Panel title="Delivery" description="Where it goes." actions={<Button variant="link">Change</Button>}>
          Ada Byron, 12 Harbour Street
        </Panel>
      ),
      hover: 'Only what is in it can be pressed.',
      focus: 'Only what is in it can be pressed.',
      disabled: 'Only what is in it can be pressed.',
      error: 'An alert stands in it.',
      loading: () => (
        <Panel title="Delivery">
          <Skeleton className="h-5 w-2/3" />
        </Panel>
      ),
      empty: () => (
        <Panel title="Notes">
          <p className="text-muted">Nothing has been noted.</p>
        </Panel>
      ),
      long: () => (
        <Panel title={longText} description={longText} actions={<Button size="sm">Change</Button>}>
          {longText}
        </Panel>
      ),
      rtl: () => (
        <Panel title="التوصيل" description="إلى أين يذهب." actions={<Button variant="link">تغيير</Button>}>
          شارع الميناء ١٢
        </Panel>
      ),
    },
  },
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
    part: 'tabs',
    group: 'Lists and navigation',
    use: 'Views of one thing that need no address of their own.',
    states: {
      default: ({ at }) => (
        <Tabs defaultValue="a">
          <TabsList label={`Mail ${at}`}>
            <TabsTrigger value="a">As seen</TabsTrigger>
            <TabsTrigger value="b">Plain text</TabsTrigger>
            <TabsTrigger value="c">Source</TabsTrigger>
          </TabsList>
          <TabsContent value="a">As the reader sees it.</TabsContent>
          <TabsContent value="b">As a screen reader hears it.</TabsContent>
          <TabsContent value="c">As it was sent.</TabsContent>
        </Tabs>
      ),
      hover: true,
      focus: true,
      disabled: ({ at }) => (
        <Tabs defaultValue="a">
          <TabsList label={`Mail ${at}`}>
            <TabsTrigger value="a">As seen</TabsTrigger>
            <TabsTrigger value="b" disabled>
              Plain text
            </TabsTrigger>
          </TabsList>
          <TabsContent value="a">As the reader sees it.</TabsContent>
        </Tabs>
      ),
      error: noValue,
      loading: withPage,
      empty: 'A thing with one view has none.',
      long: ({ at }) => (
        <Tabs defaultValue="a">
          <TabsList label={`Mail ${at}`}>
            <TabsTrigger value="a">{longText}</TabsTrigger>
            <TabsTrigger value="b">Plain text</TabsTrigger>
          </TabsList>
          <TabsContent value="a">{longText}</TabsContent>
          <TabsContent value="b">{longText}</TabsContent>
        </Tabs>
      ),
      rtl: ({ at }) => (
        <Tabs defaultValue="a" dir="rtl">
          <TabsList label={`بريد ${at}`}>
            <TabsTrigger value="a">معاينة</TabsTrigger>
            <TabsTrigger value="b">نص</TabsTrigger>
          </TabsList>
          <TabsContent value="a">كما يراه القارئ.</TabsContent>
          <TabsContent value="b">نص عادي.</TabsContent>
        </Tabs>
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
  {
    part: 'disclosure',
    group: 'Lists and navigation',
    use: 'Folds what not everybody needs: filters, questions, care. Works without scripting.',
    states: {
      default: () => (
        <>
          <Disclosure summary="Material" count={4} open>
            Stoneware, porcelain, oak, linen.
          </Disclosure>
          <Disclosure summary="Care">Dishwasher, not microwave.</Disclosure>
        </>
      ),
      hover: true,
      focus: true,
      disabled: 'It can always be opened.',
      error: noValue,
      loading: withPage,
      empty: 'Without content it is not shown.',
      long: () => (
        <Disclosure summary={longText} count={12800} open>
          {longText}
        </Disclosure>
      ),
      rtl: () => (
        <Disclosure summary="المادة" count={4} open>
          حجر مزجج
        </Disclosure>
      ),
    },
  },
  {
    part: 'empty-state',
    group: 'Lists and navigation',
    use: 'Where there is nothing yet: says why, and offers the next step.',
    states: {
      default: () => (
        <EmptyState
          level={3}
          icon={<PackageSearch aria-hidden />}
          title="No order yet"
          description="When somebody buys, the order stands here."
          actions={<Button size="sm">View the shop</Button>}
        />
      ),
      hover: 'Only its actions can be pressed.',
      focus: true,
      disabled: 'Only its actions can be pressed.',
      error: 'What failed is an alert.',
      loading: 'What is late has a skeleton.',
      empty: true,
      long: () => <EmptyState level={3} title={longText} description={longText} />,
      rtl: () => <EmptyState level={3} title="لا توجد طلبات" description="ستظهر الطلبات هنا." />,
    },
  },
]
