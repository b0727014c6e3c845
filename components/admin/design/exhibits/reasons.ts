/** Where the links of exhibits lead: to the index of parts. */
export const here = '/admin/design'

// Why a part has no such state, where several say the same.
export const always = 'All of its links can be followed.'
export const noValue = 'It leads somewhere and asks for no value.'
export const notLate = 'It comes with its page; what is late has a skeleton in its place.'
export const onlyShown = 'It is only shown: nothing can be pressed.'
export const showsValue = 'It shows a value and asks for none.'
export const waits = 'It loads nothing; the button of its form shows the wait.'
export const withPage = 'It comes with its page.'
