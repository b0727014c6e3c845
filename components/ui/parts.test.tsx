import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Field } from './field'
import { Input } from './input'
import { Picture } from './picture'
import { Price } from './price'
import { Rating } from './rating'

const text = (html: string) => html.replace(/<[^>]+>/g, '')

test('a reduced price is read out with the old one, and only when the old one is higher', () => {
  expect(text(renderToStaticMarkup(<Price amountMinor={2000} currency="EUR" compareAtMinor={2500} />))).toBe(
    'Now €20.00, was €25.00',
  )
  expect(text(renderToStaticMarkup(<Price amountMinor={2000} currency="EUR" compareAtMinor={2000} />))).toBe('€20.00')
  expect(text(renderToStaticMarkup(<Price amountMinor={2000} currency="EUR" compareAtMinor={null} />))).toBe('€20.00')
})

test('a rating is one sentence for assistive technology and stays within five stars', () => {
  expect(renderToStaticMarkup(<Rating value={4.46} count={1} />)).toContain('aria-label="4.5 of 5 stars, 1 review"')
  expect(renderToStaticMarkup(<Rating value={9} />)).toContain('aria-label="5 of 5 stars"')
})

test('a field ties label, hint and error to its control', () => {
  const html = renderToStaticMarkup(
    <Field id="mail" label="Email" hint="For the receipt" error={['Not an address.']}>
      <Input name="email" />
    </Field>,
  )
  expect(html).toContain('for="mail"')
  expect(html).toContain('aria-describedby="mail-hint mail-error"')
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('id="mail-error"')
})

test('a picture offers modern formats first, reserves its space and loads late unless it has priority', () => {
  const html = renderToStaticMarkup(
    <Picture storageKey="media/a b.png" alt="A mug" width={800} height={1000} sizes="50vw" />,
  )
  expect(html.indexOf('image/avif')).toBeLessThan(html.indexOf('image/webp'))
  expect(html).toContain('/media/media/a%20b.png?w=320&amp;f=avif 320w')
  expect(html).toContain('aspect-ratio:800 / 1000')
  expect(html).toContain('loading="lazy"')
  expect(renderToStaticMarkup(<Picture priority storageKey="a" alt="" width={1} height={1} sizes="1px" />)).toContain(
    'fetchPriority="high"',
  )
})
