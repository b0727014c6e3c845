import { ActButton } from '@/components/admin/act-button'
import { decideProposalAction } from '@/lib/search/admin-actions'
import type { ProposalRow } from '@/lib/search/manage/synonyms'

function reasonOf({ reason, evidence }: ProposalRow): string {
  if (reason === 'meaning')
    return `asked ${evidence.searches} times without an answer; ${Math.round((evidence.likeness ?? 0) * 100)}% alike in meaning`
  return `${evidence.times} times asked instead, ${evidence.clicked} clicked, ${evidence.bought} bought`
}

/** Phrases that may mean the same, each with why, to accept or reject with one press. */
export function ProposalList({ proposals, mayWrite }: { proposals: readonly ProposalRow[]; mayWrite: boolean }) {
  return (
    <ul className="divide-y divide-line">
      {proposals.map((proposal) => (
        <li key={proposal.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5">
          <div className="min-w-0 flex-1">
            <p className="font-medium">
              {proposal.from}{' '}
              <span aria-hidden className="font-normal text-subtle">
                =
              </span>
              <span className="sr-only">and</span> {proposal.to}
            </p>
            <p className="tabular text-xs text-muted">{reasonOf(proposal)}</p>
          </div>
          {mayWrite && (
            <div className="flex gap-2">
              <ActButton
                action={decideProposalAction}
                input={{ id: proposal.id, accept: true }}
                success="Synonym added"
                aria-label={`Accept ${proposal.from} and ${proposal.to}`}
              >
                Accept
              </ActButton>
              <ActButton
                action={decideProposalAction}
                input={{ id: proposal.id, accept: false }}
                variant="ghost"
                aria-label={`Reject ${proposal.from} and ${proposal.to}`}
              >
                Reject
              </ActButton>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
