import { Search } from 'lucide-react'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, FieldError, FieldSet, FormGrid } from '@/components/ui/field'
import { FileDrop } from '@/components/ui/file-drop'
import { Input } from '@/components/ui/input'
import { QuantityStepper } from '@/components/ui/quantity-stepper'
import { RadioGroup } from '@/components/ui/radio-group'
import { RatingInput } from '@/components/ui/rating'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'
import { Textarea } from '@/components/ui/textarea'
import { type Exhibit, longText, longWord } from '../exhibit'

const waits = 'It loads nothing; the button of its form shows the wait.'
const glazes = [
  { value: 'ash', label: 'Ash' },
  { value: 'celadon', label: 'Celadon' },
  { value: 'iron', label: 'Iron, sold out', disabled: true },
]
const deliveries = [
  { value: 'post', label: 'Standard', description: '3 to 5 working days', aside: '€4.90' },
  { value: 'fast', label: 'Express', description: 'Tomorrow before noon', aside: '€12.00' },
  { value: 'boat', label: 'By boat', description: 'Not in winter', aside: '–', disabled: true },
]
const swatches = [
  { value: 'ink', label: 'Ink', color: '#25303b' },
  { value: 'ash', label: 'Ash', color: '#b9b2a6' },
  { value: 'chalk', label: 'Chalk', color: '#f4f1ea' },
  { value: 'moss', label: 'Moss, sold out', color: '#5f6b45', disabled: true },
]

/** Parts that ask for something. */
export const forms: readonly Exhibit[] = [
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
    part: 'select',
    group: 'Forms',
    use: 'One of a list that is too long to show; the browser’s own, so that phones show theirs.',
    states: {
      default: () => <Select aria-label="Glaze" options={glazes} />,
      hover: true,
      focus: true,
      disabled: () => <Select aria-label="Glaze" options={glazes} disabled />,
      error: () => <Select aria-label="Glaze" options={glazes} placeholder="Choose" aria-invalid />,
      loading: waits,
      empty: () => <Select aria-label="Glaze" options={[]} placeholder="Choose a glaze" />,
      long: () => <Select aria-label="Glaze" className="max-w-48" options={[{ value: 'a', label: longText }]} />,
      rtl: () => <Select aria-label="اللون" options={[{ value: 'a', label: 'أزرق داكن' }]} />,
    },
  },
  {
    part: 'checkbox',
    group: 'Forms',
    use: 'Yes or no in a form that is sent, and the rows of a filter with their counts.',
    states: {
      default: () => (
        <>
          <Checkbox label="Gift wrap" description="Linen cloth, no plastic." defaultChecked />
          <Checkbox label="Stoneware" count={24} />
        </>
      ),
      hover: true,
      focus: true,
      disabled: () => (
        <>
          <Checkbox label="Gift wrap" disabled />
          <Checkbox label="Gift wrap" disabled defaultChecked />
        </>
      ),
      error: () => <Checkbox label="I have read the terms" error="Please read and accept the terms." />,
      loading: waits,
      empty: () => <Checkbox label="Porcelain" count={0} disabled />,
      long: () => <Checkbox label={longText} description={longText} count={12800} />,
      rtl: () => <Checkbox label="تغليف الهدايا" description="قماش من الكتان" defaultChecked count={24} />,
    },
  },
  {
    part: 'radio-group',
    group: 'Forms',
    use: 'One of a few: a list, cards with a price, chips for sizes, swatches for colours.',
    states: {
      default: ({ at }) => (
        <RadioGroup legend="Delivery" name={at} variant="cards" options={deliveries} defaultValue="post" />
      ),
      hover: true,
      focus: true,
      disabled: ({ at }) => (
        <RadioGroup
          legend="Delivery"
          name={at}
          options={deliveries.map((each) => ({ ...each, disabled: true }))}
          defaultValue="post"
        />
      ),
      error: ({ at }) => (
        <RadioGroup legend="Delivery" name={at} options={deliveries} error="Choose how it should travel." />
      ),
      loading: waits,
      empty: 'Without choices it is not shown.',
      long: ({ at }) => (
        <RadioGroup
          legend={longText}
          name={at}
          variant="cards"
          options={[{ value: 'a', label: longText, description: longText, aside: '€1,204.00' }]}
        />
      ),
      rtl: ({ at }) => (
        <RadioGroup
          legend="التوصيل"
          name={at}
          variant="cards"
          defaultValue="a"
          options={[{ value: 'a', label: 'عادي', description: 'من ٣ إلى ٥ أيام', aside: '€4.90' }]}
        />
      ),
    },
    more: {
      List: ({ at }) => <RadioGroup legend="Delivery" name={at} options={deliveries} defaultValue="fast" />,
      Chips: ({ at }) => <RadioGroup legend="Glaze" name={at} variant="chips" options={glazes} defaultValue="ash" />,
      Swatches: ({ at }) => (
        <RadioGroup legend="Colour" name={at} variant="swatches" options={swatches} defaultValue="ink" />
      ),
    },
  },
  {
    part: 'switch',
    group: 'Forms',
    use: 'A setting that is on or off.',
    states: {
      default: () => (
        <>
          <Switch label="Show prices with tax" description="As the law of your country asks." defaultChecked />
          <Switch label="Send a mail about every order" />
        </>
      ),
      hover: true,
      focus: true,
      disabled: () => (
        <>
          <Switch label="Take orders" disabled defaultChecked />
          <Switch label="Take orders" disabled />
        </>
      ),
      error: 'Both of its values are right.',
      loading: waits,
      empty: 'It is on or off.',
      long: () => <Switch label={longText} description={longText} defaultChecked />,
      rtl: () => <Switch label="عرض الأسعار مع الضريبة" defaultChecked />,
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

/** The stars a shopper gives; they live beside the stars that are shown. */
export const ratingInputs = {
  'To be given': ({ at }: { at: string }) => <RatingInput name={at} defaultValue={4} />,
  'To be given, refused': ({ at }: { at: string }) => <RatingInput name={at} error="Choose from one to five stars." />,
}
