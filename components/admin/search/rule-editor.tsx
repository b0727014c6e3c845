'use client'

import { useState, useTransition } from 'react'
import { ProductField } from '@/components/admin/product-field'
import { useAct } from '@/components/admin/use-act'
import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { toast } from '@/components/ui/toast'
import { previewRuleAction, saveRuleAction } from '@/lib/search/admin-actions'
import type { RuleInput } from '@/lib/search/admin-schema'
import type { Preview } from '@/lib/search/manage/rules'
import { BoostEditor } from './boost-editor'
import { type Place, PreviewList } from './preview-list'

type Draft = Pick<RuleInput, 'pins' | 'buries' | 'boosts'>
type RuleEditorProps = { query: string; rule: Draft & { version: number }; preview: Preview; mayWrite: boolean }

/** What one query shows, with everything that can be moved; each change is tried out at once and kept when saved. */
export function RuleEditor({ query, rule, preview: first, mayWrite }: RuleEditorProps) {
  const [draft, setDraft] = useState<Draft>({ pins: rule.pins, buries: rule.buries, boosts: rule.boosts })
  const [version, setVersion] = useState(rule.version)
  const [isChanged, setIsChanged] = useState(false)
  const [preview, setPreview] = useState(first)
  const [isTrying, startTrying] = useTransition()
  const { run: save, pending } = useAct(saveRuleAction, {
    success: 'Rule saved',
    onDone: (saved) => (setVersion(saved.version), setIsChanged(false)),
  })

  function change(next: Draft) {
    setDraft(next)
    setIsChanged(true)
    startTrying(async () => {
      const answer = await previewRuleAction({ query, ...next })
      if (answer.ok) setPreview(answer.data)
      else toast({ title: answer.message, tone: 'danger' })
    })
  }

  function put(id: string, place: Place | null) {
    const without = (ids: readonly string[]) => ids.filter((each) => each !== id)
    change({
      ...draft,
      pins: place === 'pin' ? [...without(draft.pins), id] : without(draft.pins),
      buries: place === 'bury' ? [...without(draft.buries), id] : without(draft.buries),
    })
  }

  function moveUp(id: string) {
    const at = draft.pins.indexOf(id)
    if (at < 1) return
    const pins = [...draft.pins]
    pins.splice(at - 1, 2, id, pins[at - 1] as string)
    change({ ...draft, pins })
  }

  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <Panel
        title="What shoppers see"
        description={`${preview.total} products${preview.rescue ? `, found as ${preview.rescue.replace('-', ' ')}` : ''}; for a visitor nobody knows`}
        padded={false}
        actions={
          mayWrite && (
            <Button
              size="sm"
              disabled={!isChanged}
              loading={pending}
              onClick={() => save({ query, ...draft, version })}
            >
              Save
            </Button>
          )
        }
      >
        <PreviewList
          preview={preview}
          pins={draft.pins}
          buries={draft.buries}
          isBusy={isTrying}
          mayWrite={mayWrite}
          onPut={put}
          onUp={moveUp}
        />
      </Panel>
      {mayWrite && (
        <div className="flex flex-col gap-5">
          <Panel title="Pin another product">
            <ProductField
              onPick={(id) => put(id, 'pin')}
              size="sm"
              aria-label="Name of a product"
              placeholder="Name of a product"
            />
          </Panel>
          <Panel
            title="Boosts"
            description="Kinds of products that come sooner (over 1) or later (under 1) for this query."
          >
            <BoostEditor
              boosts={draft.boosts}
              facets={preview.facets}
              onChange={(boosts) => change({ ...draft, boosts })}
            />
          </Panel>
        </div>
      )}
    </div>
  )
}
