import { cache } from 'react'
import { inWords } from '@/components/admin/in-words'
import { orNotFound } from '@/components/admin/or-not-found'
import { StatusBadge } from '@/components/admin/status-badge'
import { When } from '@/components/admin/when'
import { Alert } from '@/components/ui/alert'
import { DefinitionList } from '@/components/ui/definition-list'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs'
import { requireStaff } from '@/lib/auth/session'
import { getMail } from '@/lib/notifications/admin-queries'

type Props = { params: Promise<{ id: string }> }

const readMail = cache(async (id: string) => {
  const actor = await requireStaff('mail:read', `/admin/mail/${id}`)
  return orNotFound(getMail(actor, id))
})

export async function generateMetadata({ params }: Props) {
  return { title: (await readMail((await params).id)).subject }
}

export default async function MailDetailPage({ params }: Props) {
  const { id } = await params
  const mail = await readMail(id)
  return (
    <>
      <PageHeader
        back={{ href: '/admin/mail', label: 'Mail' }}
        title={
          <span className="flex flex-wrap items-center gap-2">
            {mail.subject} <StatusBadge status={mail.state} />
          </span>
        }
      />
      <div className="flex flex-col gap-5">
        <Panel>
          <DefinitionList
            layout="grid"
            items={[
              { term: 'To', description: mail.recipient },
              { term: 'Template', description: inWords(mail.template) },
              { term: 'Written', description: <When value={mail.createdAt} /> },
              { term: 'Sent', description: <When value={mail.sentAt} /> },
            ]}
          />
          {mail.error && (
            <Alert tone="danger" title="It could not be sent" className="mt-4">
              {mail.error}
            </Alert>
          )}
        </Panel>
        {mail.isSecret ? (
          <Alert title="Not shown">
            This mail carries a link that opens an account. Only its recipient may read it.
          </Alert>
        ) : (
          <Panel>
            <Tabs defaultValue="light">
              <TabsList label="The mail">
                <TabsTrigger value="light">By day</TabsTrigger>
                <TabsTrigger value="dark">By night</TabsTrigger>
                <TabsTrigger value="text">Plain text</TabsTrigger>
              </TabsList>
              {(['light', 'dark'] as const).map((theme) => (
                <TabsContent key={theme} value={theme}>
                  <iframe
                    title={`Preview of ${mail.subject}, ${theme}`}
                    sandbox=""
                    srcDoc={mail.html}
                    style={{ colorScheme: theme }}
                    className="h-[44rem] w-full rounded-md border border-line"
                  />
                </TabsContent>
              ))}
              <TabsContent value="text">
                <pre className="font-mono text-xs whitespace-pre-wrap">{mail.text}</pre>
              </TabsContent>
            </Tabs>
          </Panel>
        )}
      </div>
    </>
  )
}
