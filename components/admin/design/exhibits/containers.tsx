import { PackageSearch } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Panel } from '@/components/ui/panel'
import { Skeleton } from '@/components/ui/skeleton'
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs'
import { type Exhibit, longText } from '../exhibit'
import { noValue, withPage } from './reasons'

/** Parts that hold other things. */
export const containers: readonly Exhibit[] = [
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
