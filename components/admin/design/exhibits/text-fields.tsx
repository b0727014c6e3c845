import { Search } from 'lucide-react'
import { Field, FieldError, FieldSet, FormGrid } from '@/components/ui/field'
import { FileDrop } from '@/components/ui/file-drop'
import { Input } from '@/components/ui/input'
import { QuantityStepper } from '@/components/ui/quantity-stepper'
import { Textarea } from '@/components/ui/textarea'
import { type Exhibit, longText, longWord } from '../exhibit'
import { waits } from './reasons'

/** Parts that ask for words, a number or a file. */
export const textFields: readonly Exhibit[] = [
  {
    part: 'field',
    group: 'Forms',
    use: 'Label above, hint and error below, around exactly one control.',
    states: {
      default: () => (
        <Field label="Email" hint="For the receipt and nothing else.">
          <Input type="email" placeholder="you@example.com" />
        </Field>
      ),
      hover: true,
      focus: true,
      disabled: () => (
        <Field label="Email" hint="Cannot be changed after the order.">
          <Input disabled defaultValue="ada@example.com" />
        </Field>
      ),
      error: () => (
        <Field label="Email" hint="For the receipt and nothing else." error="This is not an email address.">
          <Input defaultValue="ada@" />
        </Field>
      ),
      loading: waits,
      empty: () => (
        <Field label="Company" optional>
          <Input />
        </Field>
      ),
      long: () => (
        <Field label={longText} hint={longText} error={`${longText}.`}>
          <Input defaultValue={longText} />
        </Field>
      ),
      rtl: () => (
        <Field label="البريد الإلكتروني" error="هذا الحقل مطلوب.">
          <Input lang="ar" />
        </Field>
      ),
    },
    more: {
      'A group under one legend': () => (
        <FieldSet legend="Delivery address" hint="Where the parcel goes." error="We cannot deliver there yet.">
          <FormGrid>
            <Field label="First name">
              <Input defaultValue="Ada" />
            </Field>
            <Field label="Last name">
              <Input defaultValue="Byron" />
            </Field>
          </FormGrid>
        </FieldSet>
      ),
      'The message alone': () => <FieldError>Choose a date in the future.</FieldError>,
    },
  },
  {
    part: 'input',
    group: 'Forms',
    use: 'One line of text; a unit, an icon or a small button may stand inside its edge.',
    states: {
      default: () => <Input aria-label="Name" defaultValue="Harbour mug" />,
      hover: true,
      focus: true,
      disabled: () => <Input aria-label="Name" defaultValue="Harbour mug" disabled />,
      error: () => <Input aria-label="Price" aria-invalid defaultValue="12,0,0" />,
      loading: waits,
      empty: () => <Input aria-label="Search" placeholder="Search the shop" start={<Search size={16} aria-hidden />} />,
      long: () => <Input aria-label="Name" defaultValue={longText} end="cm" />,
      rtl: () => (
        <Input
          aria-label="بحث"
          lang="ar"
          placeholder="ابحث في المتجر"
          start={<Search size={16} aria-hidden />}
          end="سم"
        />
      ),
    },
    more: {
      Sizes: () => (
        <div className="flex flex-col gap-3">
          <Input aria-label="Small" size="sm" defaultValue="Small" />
          <Input aria-label="Medium" defaultValue="Medium" end="EUR" />
          <Input aria-label="Large" size="lg" defaultValue="Large" />
          <Input aria-label="Only to read" readOnly defaultValue="Only to read" />
        </div>
      ),
    },
  },
  {
    part: 'textarea',
    group: 'Forms',
    use: 'Several lines; grows with what is written.',
    states: {
      default: () => <Textarea aria-label="Note" defaultValue="Please ring twice." />,
      hover: true,
      focus: true,
      disabled: () => <Textarea aria-label="Note" disabled defaultValue="Please ring twice." />,
      error: () => <Textarea aria-label="Note" aria-invalid defaultValue="?" />,
      loading: waits,
      empty: () => <Textarea aria-label="Note" placeholder="A word for the courier" />,
      long: () => <Textarea aria-label="Note" defaultValue={`${longText}\n\n${longWord}\n\n${longText}`} />,
      rtl: () => <Textarea aria-label="ملاحظة" lang="ar" defaultValue="يرجى الاتصال قبل التسليم." />,
    },
  },
  {
    part: 'quantity-stepper',
    group: 'Forms',
    use: 'How many; buttons at its sides, and what is typed is brought into range.',
    states: {
      default: ({ at }) => <QuantityStepper name={at} defaultValue={2} />,
      hover: true,
      focus: true,
      disabled: ({ at }) => <QuantityStepper name={at} defaultValue={2} disabled />,
      error: 'What is out of range is brought into it.',
      loading: 'It changes at once and is put back when the shop refuses.',
      empty: 'Its least value is 1.',
      long: ({ at }) => <QuantityStepper name={at} defaultValue={10000} max={99999} className="w-40" />,
      rtl: ({ at }) => <QuantityStepper name={at} defaultValue={2} label="الكمية" />,
    },
    more: { Small: ({ at }) => <QuantityStepper name={at} size="sm" defaultValue={1} /> },
  },
  {
    part: 'file-drop',
    group: 'Forms',
    use: 'Files by dropping or choosing; what does not fit is refused with a reason.',
    states: {
      default: ({ at }) => <FileDrop name={at} label="Drop pictures here" hint="JPEG, PNG or WebP up to 10 MB" />,
      hover: true,
      focus: true,
      disabled: ({ at }) => <FileDrop name={at} label="Drop pictures here" hint="JPEG, PNG or WebP" disabled />,
      error: ({ at }) => (
        <FileDrop name={at} label="Drop pictures here" error="bowl.tiff is not one of JPEG, PNG and WebP." />
      ),
      loading: 'The form that sends the files shows the wait.',
      empty: true,
      long: ({ at }) => <FileDrop name={at} label={longText} hint={longText} />,
      rtl: ({ at }) => <FileDrop name={at} label="أسقط الصور هنا" hint="JPEG أو PNG أو WebP" />,
    },
  },
]
