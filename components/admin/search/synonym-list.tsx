import { ActButton } from '@/components/admin/act-button'
import { Badge } from '@/components/ui/badge'
import { deleteSynonymAction } from '@/lib/search/admin-actions'
import type { SynonymRow } from '@/lib/search/manage/synonyms'

/** The synonyms search knows. */
export function SynonymList({ synonyms, mayWrite }: { synonyms: readonly SynonymRow[]; mayWrite: boolean }) {
  return (
    <ul className="divide-y divide-line">
      {synonyms.map(({ id, words, isOneWay, source }) => (
        <li key={id} className="flex items-center gap-3 px-4 py-2">
          <p className="min-w-0 flex-1">
            {isOneWay ? (
              <>
                {words[0]}{' '}
                <span aria-hidden className="text-subtle">
                  →
                </span>
                <span className="sr-only">also finds</span> {words.slice(1).join(', ')}
              </>
            ) : (
              words.join(' = ')
            )}
            {source === 'proposal' && <Badge className="ms-2">Proposed</Badge>}
          </p>
          {mayWrite && (
            <ActButton
              action={deleteSynonymAction}
              input={{ id }}
              variant="ghost"
              success="Synonym removed"
              aria-label={`Remove ${words.join(', ')}`}
            >
              Remove
            </ActButton>
          )}
        </li>
      ))}
    </ul>
  )
}
