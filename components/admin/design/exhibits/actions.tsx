import { ArrowRight, Heart, Plus, Search } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { IconButton } from '@/components/ui/icon-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { ThemeToggle } from '@/components/ui/theme-toggle'
import { type Exhibit, longText } from '../exhibit'
import { ButtonVariants, SlowForm } from '../live'

const notRefused = 'An action is not refused; what it did wrong is said in an alert or a toast.'
const heart = <Heart size={18} strokeWidth={1.5} aria-hidden />

/** Parts that do something when they are pressed. */
export const actions: readonly Exhibit[] = [
  {
    part: 'button',
    group: 'Actions',
    use: 'One primary on a page, for the thing to do; secondary beside it; ghost where many stand in a row; danger for what cannot be taken back.',
    states: {
      default: () => <ButtonVariants />,
      hover: true,
      focus: true,
      disabled: () => <ButtonVariants disabled />,
      error: notRefused,
      loading: () => <ButtonVariants loading />,
      empty: 'A button always says what it does; without words it is an icon button.',
      long: () => (
        <div className="flex max-w-64 flex-col gap-3">
          <Button block>{longText}</Button>
          <Button variant="secondary" block>
            {longText}
          </Button>
        </div>
      ),
      rtl: () => (
        <div className="flex flex-wrap gap-3" lang="ar">
          <Button icon={<Plus size={16} aria-hidden />}>أضف إلى السلة</Button>
          <Button variant="secondary">حفظ</Button>
        </div>
      ),
    },
    more: {
      Sizes: () => (
        <div className="flex flex-wrap items-center gap-3">
          <Button size="sm">Small</Button>
          <Button>Medium</Button>
          <Button size="lg">Large</Button>
        </div>
      ),
      'With an icon, and as a link': () => (
        <div className="flex flex-wrap items-center gap-3">
          <Button icon={<Plus size={16} strokeWidth={1.75} aria-hidden />}>New product</Button>
          <Button asChild variant="secondary">
            <Link href="/admin/design">All parts</Link>
          </Button>
        </div>
      ),
    },
  },
  {
    part: 'submit-button',
    group: 'Actions',
    use: 'The button that sends its form; shows the wait by itself while the action runs.',
    states: {
      default: () => (
        <SlowForm>
          <SubmitButton pendingLabel="Saving">Save changes</SubmitButton>
        </SlowForm>
      ),
      hover: true,
      focus: true,
      disabled: () => <SubmitButton disabled>Save changes</SubmitButton>,
      error: 'The form says what is wrong: at its fields, and above them in an alert.',
      loading: () => <SubmitButton loading>Saving</SubmitButton>,
      empty: 'A button always says what it does.',
      long: () => <SubmitButton className="max-w-64">{longText}</SubmitButton>,
      rtl: () => <SubmitButton lang="ar">حفظ التغييرات</SubmitButton>,
    },
  },
  {
    part: 'icon-button',
    group: 'Actions',
    use: 'A square for actions whose icon everybody knows; its label is read out.',
    states: {
      default: () => (
        <div className="flex gap-3">
          <IconButton label="Save for later">{heart}</IconButton>
          <IconButton label="Save for later" variant="secondary">
            {heart}
          </IconButton>
          <IconButton label="Search" variant="primary">
            <Search size={18} strokeWidth={1.5} aria-hidden />
          </IconButton>
          <IconButton label="Take away" variant="danger">
            {heart}
          </IconButton>
        </div>
      ),
      hover: true,
      focus: true,
      disabled: () => (
        <div className="flex gap-3">
          <IconButton label="Save for later" disabled>
            {heart}
          </IconButton>
          <IconButton label="Save for later" variant="secondary" disabled>
            {heart}
          </IconButton>
        </div>
      ),
      error: notRefused,
      loading: 'Too small to show a wait; what it changes is shown at once and put back when it failed.',
      empty: 'The icon is its only content.',
      long: 'Its label is not shown.',
      rtl: () => (
        <IconButton label="التالي" variant="secondary">
          <ArrowRight size={18} strokeWidth={1.5} aria-hidden className="rtl:-scale-x-100" />
        </IconButton>
      ),
    },
    more: {
      Sizes: () => (
        <div className="flex items-center gap-3">
          {(['sm', 'md', 'lg'] as const).map((size) => (
            <IconButton key={size} label={`Save, ${size}`} size={size} variant="secondary">
              {heart}
            </IconButton>
          ))}
        </div>
      ),
    },
  },
  {
    part: 'copy-button',
    group: 'Actions',
    use: 'Copies a key, an address or a number and says so.',
    states: {
      default: () => <CopyButton value="HV-2041" label="Copy order number" />,
      hover: true,
      focus: true,
      disabled: 'There is always something to copy where it stands.',
      error: 'Where the browser forbids it, the text beside it can still be selected.',
      loading: 'Copying takes no time.',
      empty: 'There is always something to copy where it stands.',
      long: () => <CopyButton value="x" label={longText} />,
      rtl: () => <CopyButton value="HV-2041" label="نسخ" />,
    },
  },
  {
    part: 'theme-toggle',
    group: 'Actions',
    use: 'Light, dark or as the system says; kept in the browser.',
    states: {
      default: () => <ThemeToggle />,
      hover: true,
      focus: true,
      disabled: 'A theme can always be chosen.',
      error: 'Where storage is forbidden the choice lasts for the page.',
      loading: 'It is known before the first paint.',
      empty: 'It always has its three choices.',
      long: 'It has no words to be seen.',
      rtl: true,
    },
  },
]
