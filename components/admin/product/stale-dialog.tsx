'use client'

import { Button } from '@/components/ui/button'
import { Dialog, DialogContent } from '@/components/ui/dialog'

/** Tells that somebody else saved first, and lets the person decide what happens to their own changes. */
export function StaleDialog({
  message,
  onKeep,
  onReload,
}: {
  message: string | null
  onKeep: () => void
  onReload: () => void
}) {
  return (
    <Dialog open={message !== null} onOpenChange={(open) => !open && onKeep()}>
      <DialogContent
        title="Somebody was faster"
        description={`${message ?? ''} Nothing of yours was saved, and nothing is lost: it still stands in the form.`}
        size="sm"
        footer={
          <>
            <Button variant="ghost" onClick={onKeep}>
              Keep my changes here
            </Button>
            <Button onClick={onReload}>Reload and drop mine</Button>
          </>
        }
      >
        <p>Keep your changes here to copy them somewhere safe; then reload to continue on the current version.</p>
      </DialogContent>
    </Dialog>
  )
}
