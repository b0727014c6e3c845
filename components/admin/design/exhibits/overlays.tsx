import type { ComponentType } from 'react'
import { type Exhibit } from '../exhibit'
import { ConfirmLive, DialogLive, type Live, MenuLive, PopoverLive, SheetLive, TooltipLive } from '../live'

const insides = 'What is in it has its own states.'

/** What all overlays have in common: a trigger, something inside, and a look opened with the page. */
function overlay(part: string, use: string, Shown: ComponentType<Live>, own: Partial<Exhibit['states']> = {}): Exhibit {
  return {
    part,
    group: 'Overlays',
    use,
    states: {
      default: () => <Shown />,
      hover: true,
      focus: true,
      disabled: 'Its trigger has its own states.',
      error: insides,
      loading: insides,
      empty: insides,
      long: () => <Shown long />,
      rtl: 'It is set in the direction of the page.',
      ...own,
    },
    opened: () => <Shown open />,
  }
}

/** Parts that lie above the page. */
export const overlays: readonly Exhibit[] = [
  overlay(
    'dialog',
    'Something that must be answered before going on; the focus stays in it and comes back.',
    DialogLive,
    { rtl: () => <DialogLive rtl /> },
  ),
  overlay(
    'confirm-dialog',
    'Asks before what cannot be taken back; shows the wait and what failed in place.',
    ConfirmLive,
    {
      error: () => <ConfirmLive fails />,
      loading: () => <ConfirmLive slow />,
      empty: 'It always asks something.',
      rtl: 'As the dialog.',
    },
  ),
  overlay('sheet', 'A drawer from the side or from below: the cart, the filters, the menu on phones.', SheetLive, {
    rtl: 'It comes from the other side.',
  }),
  overlay('dropdown-menu', 'Actions that are needed now and then, behind one button.', MenuLive, {
    disabled: 'Its third item is disabled.',
    error: 'Actions say in a toast what failed.',
    loading: 'Actions say the wait where they act.',
    empty: 'Without items there is no button.',
    rtl: () => <MenuLive rtl />,
  }),
  overlay('popover', 'A small panel beside what was pressed, for a few fields or an explanation.', PopoverLive),
  overlay(
    'tooltip',
    'A word of help for an icon, on hover and focus; never the only place of an information.',
    TooltipLive,
    {
      error: 'It only helps.',
      loading: 'Its word is there before it is asked for.',
      empty: 'Without a word there is none.',
    },
  ),
]
