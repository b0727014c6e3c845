'use client'

import { useState, type ReactNode } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { saveCategoryAction } from '@/lib/catalog/admin-actions'
import type { CategoryRow } from '@/lib/catalog/categories-for-edit'
import { slugify } from '@/lib/catalog/admin-schema'
import { ActField, ActForm, ActSubmit } from '../act-form'

type CategoryDialogProps = {
  category?: CategoryRow
  parentId?: string
  all: readonly CategoryRow[]
  trigger: ReactNode
}

/** Makes a category, or changes one; its own branch is not offered as its parent. */
export function CategoryDialog({ category, parentId, all, trigger }: CategoryDialogProps) {
  const [open, setOpen] = useState(false)
  const [name, setName] = useState(category?.name ?? '')
  const parents = all.filter(
    (each) => !category || (each.id !== category.id && !each.path.startsWith(`${category.path}/`)),
  )
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger>{trigger}</DialogTrigger>
      <DialogContent title={category ? category.name : 'New category'}>
        <ActForm
          action={saveCategoryAction}
          success="Saved"
          onDone={() => setOpen(false)}
          className="flex flex-col gap-4"
        >
          {category && <input type="hidden" name="categoryId" value={category.id} />}
          {category && <input type="hidden" name="version" value={category.version} />}
          <ActField name="name" label="Name" required>
            <Input name="name" value={name} onChange={(event) => setName(event.target.value)} maxLength={80} />
          </ActField>
          <ActField
            name="slug"
            label="Address"
            optional
            hint={category ? `Now /categories/${category.path}. Former addresses go on working.` : undefined}
          >
            <Input name="slug" defaultValue={category?.slug} placeholder={slugify(name)} spellCheck={false} />
          </ActField>
          <ActField name="parentId" label="Below">
            <Select
              name="parentId"
              defaultValue={category ? (category.parentId ?? '') : (parentId ?? '')}
              placeholder="Nothing: a department"
              options={parents.map((each) => ({ value: each.id, label: `${'– '.repeat(each.depth)}${each.name}` }))}
            />
          </ActField>
          <ActField name="description" label="Description" optional>
            <Textarea name="description" rows={3} defaultValue={category?.description} maxLength={2000} />
          </ActField>
          <Checkbox name="isVisible" label="Shown in the shop" defaultChecked={category?.isVisible ?? true} />
          <div className="flex justify-end">
            <ActSubmit>Save</ActSubmit>
          </div>
        </ActForm>
      </DialogContent>
    </Dialog>
  )
}
