import { Badge } from '@/components/ui/badge'
import { DefinitionList } from '@/components/ui/definition-list'
import { Icon } from '@/components/ui/icon'
import { bagIcon, menuIcon, plusIcon, searchIcon } from '@/components/ui/icon-paths'
import { Kbd } from '@/components/ui/kbd'
import { Spinner } from '@/components/ui/spinner'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { type Exhibit, longText, longWord } from '../exhibit'
import { notLate, onlyShown, showsValue } from './reasons'

const facts = [
  { term: 'Material', description: 'Stoneware, ash glaze' },
  { term: 'Size', description: '9 × 8 cm' },
  { term: 'Care', description: 'Dishwasher' },
]

/** Parts that show a word or a mark. */
export const labels: readonly Exhibit[] = [
  {
    part: 'icon',
    group: 'Figures and labels',
    use: 'Beside words or in a button that has a name; never alone.',
    states: {
      default: () => (
        <div className="flex flex-wrap gap-4">
          {[bagIcon, menuIcon, plusIcon, searchIcon].map((path) => (
            <Icon key={path} path={path} />
          ))}
        </div>
      ),
      hover: onlyShown,
      focus: onlyShown,
      disabled: onlyShown,
      error: 'An icon says nothing of its own.',
      loading: notLate,
      empty: 'Without a path there is no icon.',
      long: 'An icon has no words.',
      rtl: 'Only an icon that points somewhere turns, and its place says so.',
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
    part: 'definition-list',
    group: 'Figures and labels',
    use: 'Terms and their values: rows for specifications, a grid for a record.',
    states: {
      default: () => <DefinitionList items={facts} />,
      hover: onlyShown,
      focus: onlyShown,
      disabled: onlyShown,
      error: showsValue,
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
