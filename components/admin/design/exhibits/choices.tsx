import { Checkbox } from '@/components/ui/checkbox'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'
import { type Exhibit, longText } from '../exhibit'
import { waits } from './reasons'

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

/** Parts that ask for a choice. */
export const choices: readonly Exhibit[] = [
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
]
