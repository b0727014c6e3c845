'use client'

import { Archive, CircleHelp, Copy, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Dialog, DialogClose, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { Field } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { Popover, PopoverClose, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { Sheet, SheetClose, SheetContent, SheetTrigger } from '@/components/ui/sheet'
import { toast } from '@/components/ui/toast'
import { Tooltip } from '@/components/ui/tooltip'
import { longText } from './exhibit'

/** How an overlay is shown. */
export type Live = { open?: boolean; long?: boolean; rtl?: boolean }

const opener = (words: string) => <Button variant="secondary">{words}</Button>

/** A button of each kind; here, because only the browser can hold back the presses of one that waits. */
export function ButtonVariants(props: { disabled?: boolean; loading?: boolean }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button {...props}>Add to cart</Button>
      <Button variant="secondary" {...props}>
        Save
      </Button>
      <Button variant="ghost" {...props}>
        Cancel
      </Button>
      <Button variant="danger" {...props}>
        Delete
      </Button>
      <Button variant="link" {...props}>
        Read more
      </Button>
    </div>
  )
}

/** A dialog with one field. */
export function DialogLive({ open, long, rtl }: Live) {
  return (
    <Dialog defaultOpen={open}>
      <DialogTrigger>{opener(rtl ? 'تغيير العنوان' : 'Change the address')}</DialogTrigger>
      <DialogContent
        title={rtl ? 'تغيير العنوان' : long ? longText : 'Change the address'}
        description={rtl ? undefined : long ? longText : 'The parcel has not left yet.'}
        footer={
          <DialogClose>
            <Button>{rtl ? 'حفظ' : 'Save'}</Button>
          </DialogClose>
        }
      >
        <div dir={rtl ? 'rtl' : undefined}>
          <Field label={rtl ? 'الشارع' : 'Street'}>
            <Input defaultValue={rtl ? 'شارع الميناء' : 'Harbour Street'} />
          </Field>
          {long &&
            Array.from({ length: 14 }, (_, line) => (
              <p key={line} className="mt-4">
                {longText}
              </p>
            ))}
        </div>
      </DialogContent>
    </Dialog>
  )
}

/** A question that is answered at once, late, or badly. */
export function ConfirmLive({ open, long, fails, slow }: Live & { fails?: boolean; slow?: boolean }) {
  const trigger = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (open) trigger.current?.click()
  }, [open])
  return (
    <ConfirmDialog
      trigger={
        <Button ref={trigger} variant="secondary">
          {fails ? 'Delete, and fail' : slow ? 'Delete, slowly' : 'Delete the key'}
        </Button>
      }
      title={long ? longText : 'Delete the key?'}
      description={long ? longText : 'Whoever uses it is refused from now on.'}
      confirmLabel="Delete the key"
      danger
      onConfirm={async () => {
        await new Promise((resolve) => setTimeout(resolve, slow ? 4000 : 300))
        if (fails) throw new Error('This one always fails.')
      }}
    />
  )
}

/** Drawers from all three sides. */
export function SheetLive({ open, long }: Live) {
  return (
    <div className="flex flex-wrap gap-3">
      {(['end', 'start', 'bottom'] as const).map((side) => (
        <Sheet key={side} defaultOpen={open && side === 'end'}>
          <SheetTrigger>{opener(`From the ${side}`)}</SheetTrigger>
          <SheetContent
            side={side}
            title={long ? longText : 'Filters'}
            footer={
              <SheetClose>
                <Button block>Show 24 products</Button>
              </SheetClose>
            }
          >
            {Array.from({ length: long ? 30 : 2 }, (_, line) => (
              <p key={line} className="mb-3">
                {long ? longText : 'What can be chosen stands here.'}
              </p>
            ))}
          </SheetContent>
        </Sheet>
      ))}
    </div>
  )
}

/** A menu with all kinds of items. */
export function MenuLive({ open, long, rtl }: Live) {
  const [sort, setSort] = useState('new')
  return (
    <DropdownMenu defaultOpen={open} modal={false} dir={rtl ? 'rtl' : undefined}>
      <DropdownMenuTrigger>{opener(rtl ? 'المزيد' : 'More')}</DropdownMenuTrigger>
      <DropdownMenuContent align="start">
        <DropdownMenuItem icon={<Copy aria-hidden />}>{rtl ? 'نسخ' : long ? longText : 'Duplicate'}</DropdownMenuItem>
        <DropdownMenuItem icon={<Archive aria-hidden />}>{rtl ? 'أرشفة' : 'Archive'}</DropdownMenuItem>
        <DropdownMenuItem disabled>{rtl ? 'دمج' : 'Merge'}</DropdownMenuItem>
        <DropdownMenuItem danger icon={<Trash2 aria-hidden />}>
          {rtl ? 'حذف' : 'Delete'}
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuLabel>{rtl ? 'الترتيب' : 'Sort'}</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={sort} onValueChange={setSort}>
          <DropdownMenuRadioItem value="new">{rtl ? 'الأحدث' : 'Newest'}</DropdownMenuRadioItem>
          <DropdownMenuRadioItem value="old">{rtl ? 'الأقدم' : 'Oldest'}</DropdownMenuRadioItem>
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}

/** A panel with an explanation and a way out. */
export function PopoverLive({ open, long }: Live) {
  return (
    <Popover defaultOpen={open}>
      <PopoverTrigger>{opener('What is this?')}</PopoverTrigger>
      <PopoverContent label="About capturing">
        <p>{long ? longText.repeat(3) : 'The bank holds the money until the parcel leaves.'}</p>
        <PopoverClose>
          <Button variant="link" className="mt-2">
            Understood
          </Button>
        </PopoverClose>
      </PopoverContent>
    </Popover>
  )
}

/** A word for an icon. */
export function TooltipLive({ open, long }: Live) {
  const trigger = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (open) trigger.current?.focus()
  }, [open])
  return (
    <Tooltip label={long ? longText : 'What this figure counts'}>
      <IconButton ref={trigger} label="What this figure counts" variant="secondary">
        <CircleHelp size={18} strokeWidth={1.5} aria-hidden />
      </IconButton>
    </Tooltip>
  )
}

/** One button for each kind of message. */
export function ToastButtons() {
  return (
    <div className="flex flex-wrap gap-3">
      <Button variant="secondary" onClick={() => toast({ title: 'Saved', tone: 'success' })}>
        Saved
      </Button>
      <Button
        variant="secondary"
        onClick={() => toast({ title: 'Taken out of the cart', action: { label: 'Undo', onSelect: () => {} } })}
      >
        With a way back
      </Button>
      <Button variant="secondary" onClick={() => toast({ title: 'We could not save this', tone: 'danger' })}>
        Failed
      </Button>
      <Button variant="secondary" onClick={() => toast({ title: longText, description: longText })}>
        Long
      </Button>
    </div>
  )
}

/** Three messages that stay, as soon as the page is there. */
export function ToastOnArrival() {
  useEffect(() => {
    toast({ title: 'Saved', tone: 'success', duration: Infinity })
    toast({ title: 'Taken out of the cart', action: { label: 'Undo', onSelect: () => {} }, duration: Infinity })
    toast({ title: longText, description: longText, tone: 'danger', duration: Infinity })
  }, [])
  return null
}

/** A form whose sending takes four seconds and does nothing. */
export function SlowForm({ children }: { children: ReactNode }) {
  return <form action={() => new Promise<void>((resolve) => setTimeout(resolve, 4000))}>{children}</form>
}
