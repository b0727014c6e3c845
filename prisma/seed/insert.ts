export { insertRows, type Row } from '@/lib/imports/insert-rows'
