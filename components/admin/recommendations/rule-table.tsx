import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { DataTable } from '@/components/ui/table'
import { removeRailRuleAction } from '@/lib/recommendations/admin-actions'
import type { RuleRow } from '@/lib/recommendations/rules'
import type { RailName } from '@/lib/recommendations/schema'
import { ActButton } from '../act-button'
import { When } from '../when'
import { railLabels } from './labels'

/** What staff have decided, newest first. */
export function RuleTable({ rules, mayWrite }: { rules: readonly RuleRow[]; mayWrite: boolean }) {
  return (
    <DataTable
      caption="Rules"
      rows={rules}
      rowKey={(rule) => rule.id}
      empty={<EmptyState title="No rules" description="Rails show what the model finds, weighed as set here." />}
      columns={[
        {
          key: 'product',
          header: 'Product',
          primary: true,
          cell: (rule) => (
            <>
              {rule.title}
              {rule.contextTitle && (
                <span className="block text-xs font-normal text-muted">beside {rule.contextTitle}</span>
              )}
            </>
          ),
        },
        {
          key: 'kind',
          header: 'Rule',
          cell: (rule) =>
            rule.kind === 'pin' ? (
              <Badge tone="info">Pinned, {rule.position}</Badge>
            ) : (
              <Badge tone="danger">Never shown</Badge>
            ),
        },
        { key: 'rail', header: 'Rail', hideBelow: 'sm', cell: (rule) => railLabels[rule.rail as RailName | 'all'] },
        {
          key: 'by',
          header: 'By',
          hideBelow: 'lg',
          cell: (rule) => (
            <span className="text-sm text-muted">
              {rule.by ?? '–'} <When value={rule.createdAt.toISOString()} />
            </span>
          ),
        },
        ...(mayWrite
          ? [
              {
                key: 'act',
                header: '',
                numeric: true,
                cell: (rule: RuleRow) => (
                  <ActButton
                    action={removeRailRuleAction}
                    input={{ id: rule.id }}
                    success="The rule is gone."
                    variant="ghost"
                  >
                    Remove<span className="sr-only"> the rule for {rule.title}</span>
                  </ActButton>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
