import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Skeleton, SkeletonText } from '@/components/ui/skeleton'
import { type Exhibit, longText } from '../exhibit'
import { ToastButtons, ToastOnArrival } from '../live'

/** Parts that tell what happened, or that something is on its way. */
export const messages: readonly Exhibit[] = [
  {
    part: 'alert',
    group: 'Messages',
    use: 'A message that stays in the page until it is no longer true.',
    states: {
      default: () => (
        <div className="flex flex-col gap-3">
          <Alert title="The shop is in test mode">No money moves.</Alert>
          <Alert tone="success">Your address was saved.</Alert>
          <Alert tone="warning" title="Only two left">
            Order soon.
          </Alert>
          <Alert tone="danger" title="The payment was declined" actions={<Button variant="link">Try again</Button>}>
            Your bank did not say why.
          </Alert>
        </div>
      ),
      hover: true,
      focus: true,
      disabled: 'A message cannot be disabled.',
      error: () => <Alert tone="danger">We could not save this.</Alert>,
      loading: 'What is on its way has a skeleton.',
      empty: 'Without a message there is no alert.',
      long: () => (
        <Alert tone="warning" title={longText}>
          {longText}
        </Alert>
      ),
      rtl: () => (
        <Alert tone="success" title="تم الحفظ">
          تم حفظ عنوانك.
        </Alert>
      ),
    },
  },
  {
    part: 'skeleton',
    group: 'Messages',
    use: 'In the place and the shape of what is late, so that nothing moves when it comes.',
    states: {
      default: () => (
        <div className="flex gap-4">
          <Skeleton className="aspect-4/5 w-24" />
          <SkeletonText className="flex-1" />
        </div>
      ),
      hover: 'It cannot be pressed.',
      focus: 'It cannot be pressed.',
      disabled: 'It cannot be pressed.',
      error: 'What does not come is an alert, or nothing where it was only an offer.',
      loading: true,
      empty: 'What is known to be empty has an empty state.',
      long: () => <SkeletonText lines={6} />,
      rtl: true,
    },
  },
  {
    part: 'toast',
    group: 'Messages',
    use: 'What has just been done, with a way back; announced, and gone by itself.',
    states: {
      default: () => <ToastButtons />,
      hover: true,
      focus: true,
      disabled: 'A message cannot be disabled.',
      error: 'The tone of danger is announced at once; see the button “Failed”.',
      loading: 'It says what is done, not what is on its way.',
      empty: 'It always says something.',
      long: 'See the button “Long”.',
      rtl: 'It stands at the end of the page’s direction.',
    },
    opened: () => <ToastOnArrival />,
  },
]
