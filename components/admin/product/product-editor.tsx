'use client'

import { Copy, ExternalLink } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import type { EditorChoices } from '@/lib/catalog/admin-queries'
import type { EditableProduct } from '@/lib/catalog/product-for-edit'
import { duplicateProductAction, saveProductAction } from '@/lib/pricing/admin-actions'
import { StatusBadge } from '../status-badge'
import { useAct } from '../use-act'
import { AttributesPanel } from './attributes-panel'
import { BasicsPanel } from './basics-panel'
import { type Draft, type Errors, toDraft, toInput } from './draft'
import { MediaPanel } from './media-panel'
import { OptionsPanel } from './options-panel'
import { OrganisationPanel } from './organisation-panel'
import { SpecificationsPanel } from './specifications-panel'
import { StaleDialog } from './stale-dialog'
import { VariantsPanel } from './variants-panel'

type ProductEditorProps = { product: EditableProduct; choices: EditorChoices; mayWrite: boolean; mayStock: boolean }

/**
 * All of a product on one page, saved as a whole. What is typed survives refusals, refreshes and a colleague who saves
 * first: then it asks before anything is given up.
 */
export function ProductEditor({ product, choices, mayWrite, mayStock }: ProductEditorProps) {
  const router = useRouter()
  const currencies = choices.currencies.map((currency) => currency.code)
  const [base, setBase] = useState({ version: product.version, draft: toDraft(product, currencies) })
  const [draft, setDraft] = useState<Draft>(base.draft)
  const [localErrors, setLocalErrors] = useState<Errors>({})
  /** the version whose arrival replaces the draft; 'any' after giving up one's own changes */
  const [awaited, setAwaited] = useState<number | 'any' | null>(null)
  const [staleBy, setStaleBy] = useState<string | null>(null)
  const isDirty = JSON.stringify(draft) !== JSON.stringify(base.draft)

  if (product.version !== base.version && (awaited === product.version || awaited === 'any' || !isDirty)) {
    const fresh = { version: product.version, draft: toDraft(product, currencies) }
    setBase(fresh)
    setDraft(fresh.draft)
    setAwaited(null)
  }

  const save = useAct(saveProductAction, {
    success: 'Saved. The shop shows it now.',
    onDone: ({ version }) => setAwaited(version),
    onFailed: (failure) => failure.code === 'stale_version' && setStaleBy(failure.message),
  })
  const duplicate = useAct(duplicateProductAction, {
    onDone: ({ productId }) => router.push(`/admin/products/${productId}`),
  })
  const errors: Errors = Object.keys(localErrors).length > 0 ? localErrors : (save.failure?.fields ?? {})
  function change(part: Partial<Draft>) {
    setDraft((all) => ({ ...all, ...part }))
    setLocalErrors({})
  }

  function submit() {
    if (save.pending || !mayWrite) return
    const made = toInput(product.id, base.version, draft, currencies)
    setLocalErrors('errors' in made ? made.errors : {})
    if ('input' in made) save.run(made.input)
  }

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isDirty && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isDirty])

  const panel = { draft, change, errors }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && event.key === 's') {
          event.preventDefault()
          submit()
        }
      }}
    >
      <PageHeader
        back={{ href: '/admin/products', label: 'Products' }}
        title={
          <span className="flex flex-wrap items-center gap-2">
            {base.draft.title} <StatusBadge status={base.draft.status} />
          </span>
        }
        actions={
          <>
            {base.draft.status === 'active' && (
              <Button asChild variant="ghost">
                <Link href={`/products/${base.draft.slug}`} target="_blank" prefetch={false}>
                  <ExternalLink size={15} strokeWidth={1.6} aria-hidden /> View in shop
                </Link>
              </Button>
            )}
            {mayWrite && (
              <Button
                variant="ghost"
                icon={<Copy size={15} strokeWidth={1.6} aria-hidden />}
                loading={duplicate.pending}
                onClick={() => duplicate.run({ productId: product.id })}
              >
                Duplicate
              </Button>
            )}
          </>
        }
      />
      <fieldset disabled={!mayWrite} className="grid items-start gap-5 lg:grid-cols-[minmax(0,2.2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-5">
          <BasicsPanel {...panel} />
          <MediaPanel {...panel} />
          <OptionsPanel {...panel} setDraft={setDraft} />
          <VariantsPanel {...panel} product={product} choices={choices} mayStock={mayStock} />
          <SpecificationsPanel {...panel} />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <OrganisationPanel {...panel} choices={choices} />
          <AttributesPanel {...panel} choices={choices} />
        </div>
      </fieldset>
      {Object.keys(errors).length > 0 && (
        <Alert tone="danger" live className="mt-5">
          Please check the marked fields. {Object.values(errors)[0]}
        </Alert>
      )}
      {save.failure && Object.keys(errors).length === 0 && (
        <Alert tone="danger" live className="mt-5">
          {save.failure.message}
        </Alert>
      )}
      {isDirty && mayWrite && (
        <div className="sticky bottom-0 z-20 -mx-(--gutter) mt-5 flex flex-wrap items-center justify-end gap-3 border-t border-line bg-surface px-(--gutter) py-3">
          <p role="status" className="me-auto text-muted">
            Not saved yet
          </p>
          <Button variant="ghost" onClick={() => setDraft(base.draft)}>
            Discard
          </Button>
          <Button type="submit" loading={save.pending}>
            Save
          </Button>
        </div>
      )}
      <StaleDialog
        message={staleBy}
        onKeep={() => setStaleBy(null)}
        onReload={() => {
          setStaleBy(null)
          setAwaited('any')
          save.clear()
          router.refresh()
        }}
      />
    </form>
  )
}
